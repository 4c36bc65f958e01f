// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/theme.h"

namespace zhiban {

class FeedColumn;

// The line at the right of a column: dragging it makes the column wider or narrower, a double click gives it the
// usual width. The keyboard has commands for the same.
class ColumnGrip final : public QWidget {
    Q_OBJECT

  public:
    ColumnGrip(const Theme& theme, FeedColumn& column, QWidget* parent = nullptr);

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& theme_;
    FeedColumn& column_;
    int pressedAt_ = 0;    // global x
    int widthBefore_ = 0;  // at 100 % scale
};

}  // namespace zhiban
