// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plain_label.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace zhiban {

PlainLabel::PlainLabel(const Theme& theme, TextRole text, ColorRole color, QWidget* parent)
    : PlainLabel(theme, {}, text, color, parent) {}

PlainLabel::PlainLabel(const Theme& theme, const QString& words, TextRole text, ColorRole color, QWidget* parent)
    : QLabel(parent), theme_(theme) {
    setTextFormat(Qt::PlainText);
    setOpenExternalLinks(false);
    setText(words);
    theme.dress(this, text, color);
}

void PlainLabel::setRole(TextRole text, ColorRole color) {
    theme_.dress(this, text, color);
}

QSize ElidedLabel::minimumSizeHint() const {
    // The average of a Chinese font is a whole character: a short name needs less than four of them.
    return {std::min(fontMetrics().averageCharWidth() * 4, QLabel::sizeHint().width()),
            QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QString line = fontMetrics().elidedText(text().simplified(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, palette(),
                          isEnabled(), line, foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();

    setToolTip(cut ? text() : QString());
}

IconView::IconView(const Theme& theme, IconName name, ColorRole color, int sidePixels, QWidget* parent)
    : QWidget(parent), theme_(theme), name_(name), color_(color), side_(sidePixels) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconView::setIcon(IconName name, ColorRole color) {
    name_ = name;
    color_ = color;
    update();
}

QSize IconView::sizeHint() const {
    const int side = theme_.scaled(side_);
    return {side, side + theme_.scaled(2)};  // a little lower, as Han stands in its line
}

void IconView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(&painter, rect().adjusted(0, theme_.scaled(2), 0, 0), theme_, name_, color_);
}

}  // namespace zhiban
