// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>

#include "ui/kit/style/paint.h"

namespace zhiban {

QRect iconBox(const Theme& theme, const QRect& rect, int left, int side) {
    return {left, rect.top() + (rect.height() - side + theme.scaled(2)) / 2, side, side};
}

QColor mixed(const QColor& one, const QColor& other, double shareOfOther) {
    const auto mix = [shareOfOther](float a, float b) {
        return static_cast<float>(a * (1.0 - shareOfOther) + b * shareOfOther);
    };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()), mix(one.alphaF(), other.alphaF()));
}

void paintRounded(QPainter* painter, const QRectF& box, qreal radius, const QColor& ground, const QColor& line) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    if (line.isValid()) {
        painter->setPen(QPen(line, 1));
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(box, radius, radius);
    }
    painter->restore();
}

void paintFocusRing(const Theme& theme, QPainter* painter, const QRectF& box, qreal radius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.color(ColorRole::Accent), 2));
    painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

}  // namespace zhiban
