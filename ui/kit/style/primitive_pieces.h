// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style/paint.h"

class QStyleOptionViewItem;

// The pieces that primitives are put together from, by what they look like.
namespace zhiban {

// Grounds: what something stands on, raised, sunken or framed, in each of its states.
void paintButtonPanel(const Theme& theme, const QStyleOption* option, QPainter* painter, const QWidget* widget);
void paintToolPanel(const Theme& theme, const QStyleOption* option, QPainter* painter);
void paintFieldFrame(const Theme& theme, const QStyleOption* option, QPainter* painter, const QColor& ground);
void paintRow(const Theme& theme, const QStyleOptionViewItem* option, QPainter* painter);
void paintFrame(const Theme& theme, const QStyleOption* option, QPainter* painter, const QWidget* widget);

// Marks: what is drawn on a ground.
void paintCheckMark(const Theme& theme, const QStyleOption* option, QPainter* painter);
void paintRadioMark(const Theme& theme, const QStyleOption* option, QPainter* painter);
void paintArrow(const Theme& theme, const QStyleOption* option, QPainter* painter, IconName icon);
void paintBranch(const Theme& theme, const QStyleOption* option, QPainter* painter);

}  // namespace zhiban
