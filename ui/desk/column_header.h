// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/desk/presentation/desk_layout.h"
#include "ui/kit/page.h"

class QMenu;
class QToolButton;

namespace zhiban {

class ElidedLabel;
class PanelHeader;

// The head of a column: name, count, what it filters, menu. Dragging it moves the column.
class ColumnHeader final : public QWidget {
    Q_OBJECT

  public:
    ColumnHeader(const Theme& theme, QWidget* parent = nullptr);

    void show(const DeskColumn& column);
    using QWidget::show;
    void setCounts(const QString& counts);
    // Filled by the owner each time it opens.
    QMenu* menu() const { return menu_; }
    void openMenu();

  Q_SIGNALS:
    void pressed();
    void dragged(const QPoint& global);
    void dropped(const QPoint& global);

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& theme_;
    PanelHeader* title_;
    ElidedLabel* summary_;
    QToolButton* menuButton_;
    QMenu* menu_;
    QPoint pressedAt_;
    bool dragging_ = false;
};

}  // namespace zhiban
