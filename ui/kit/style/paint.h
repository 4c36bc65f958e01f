// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

#include "ui/kit/icons.h"

class QStyleOption;
class QStyleOptionComplex;

// The painting of ZhibanStyle, one file per family of widgets. Each answers whether it painted.
namespace zhiban {

bool widgetHovers(const QWidget* widget);

bool paintPrimitive(const Theme& theme, QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                    const QWidget* widget);
bool paintControl(const Theme& theme, const QStyle& style, QStyle::ControlElement element, const QStyleOption* option,
                  QPainter* painter, const QWidget* widget);
bool paintComplexControl(const Theme& theme, const QStyle& style, QStyle::ComplexControl control,
                         const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget);

bool paintMenuItem(const Theme& theme, const QStyleOption* option, QPainter* painter, const QWidget* widget);
bool paintTab(const Theme& theme, const QStyle& style, QStyle::ControlElement element, const QStyleOption* option,
              QPainter* painter);
bool paintHeader(const Theme& theme, QStyle::ControlElement element, const QStyleOption* option, QPainter* painter);
bool paintProgress(const Theme& theme, QStyle::ControlElement element, const QStyleOption* option, QPainter* painter);
bool paintScrollBar(const Theme& theme, const QStyle& style, const QStyleOptionComplex* option, QPainter* painter,
                    const QWidget* widget);

// Building blocks.
void paintRounded(QPainter* painter, const QRectF& box, qreal radius, const QColor& ground, const QColor& line);
// The one focus ring: two pixels of Accent just inside box.
void paintFocusRing(const Theme& theme, QPainter* painter, const QRectF& box, qreal radius);
// A square of `side` at the left of rect, on the optical middle of a line of Han (a little under the middle).
QRect iconBox(const Theme& theme, const QRect& rect, int left, int side);
QColor mixed(const QColor& one, const QColor& other, double shareOfOther);

}  // namespace zhiban
