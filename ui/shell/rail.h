// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHash>

#include "ui/kit/page.h"
#include "ui/kit/panels.h"

class QButtonGroup;
class QVBoxLayout;

namespace zhiban {

// One page's button: icon over word, a count at its corner.
class RailButton final : public QAbstractButton {
    Q_OBJECT

  public:
    RailButton(const Theme& theme, IconName icon, const QString& word, QWidget* parent);

    void setCount(int count);
    int count() const { return count_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void paintCount(QPainter& painter, const QRect& icon) const;
    void name();

    const Theme& theme_;
    IconName icon_;
    int count_ = 0;
};

// The way between the pages, at the left edge.
class Rail final : public Ground {
    Q_OBJECT

  public:
    Rail(const Theme& theme, const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

    void setCurrent(const QString& pageId);
    void setCount(const QString& pageId, int count);
    int count(const QString& pageId) const;
    // At the bottom, in order of calling.
    void addFoot(QWidget* widget);

  Q_SIGNALS:
    void chosen(const QString& pageId);

  private:
    const Theme& theme_;
    QVBoxLayout* layout_;
    QButtonGroup* group_;
    QHash<QString, RailButton*> buttons_;
};

}  // namespace zhiban
