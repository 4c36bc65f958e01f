// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/column_grip.h"

#include <QMouseEvent>
#include <QPainter>

#include "ui/desk/feed_column.h"

namespace zhiban {

ColumnGrip::ColumnGrip(const Theme& theme, FeedColumn& column, QWidget* parent)
    : QWidget(parent), theme_(theme), column_(column) {
    setCursor(Qt::SplitHCursor);
    const auto resize = [this] { setFixedWidth(theme_.scaled(5)); };
    resize();
    connect(&theme, &Theme::changed, this, resize);
}

void ColumnGrip::mousePressEvent(QMouseEvent* event) {
    pressedAt_ = event->globalPosition().toPoint().x();
    widthBefore_ = column_.width() * 100 / theme_.scalePercent();
}

void ColumnGrip::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) {
        const int moved = event->globalPosition().toPoint().x() - pressedAt_;
        column_.setColumnWidth(widthBefore_ + moved * 100 / theme_.scalePercent());
    }
}

void ColumnGrip::mouseDoubleClickEvent(QMouseEvent*) {
    column_.setColumnWidth(FeedColumn::usualWidth);
}

void ColumnGrip::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(QRect(width() / 2, 0, 1, height()), theme_.color(ColorRole::Border));
}

}  // namespace zhiban
