// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QStyleOption>

#include "ui/kit/style/primitive_pieces.h"

namespace zhiban {

namespace {

bool has(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

void paintMarkBox(const Theme& theme, const QStyleOption* option, QPainter* painter, bool round) {
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const int side = std::min(option->rect.width(), option->rect.height());
    const QRectF box(option->rect.x() + (option->rect.width() - side) / 2,
                     option->rect.y() + (option->rect.height() - side) / 2, side, side);
    QColor ground = theme.color(enabled ? ColorRole::Surface : ColorRole::Sunken);
    QColor line = theme.color(ColorRole::BorderStrong);
    line = mixed(line, theme.color(ColorRole::TextMuted), enabled ? 0.45 : 0.0);
    if ((on || partly) && enabled) {
        ground = theme.color(ColorRole::Accent);
        line = QColor();
    } else if (enabled && has(option, QStyle::State_MouseOver)) {
        line = theme.color(ColorRole::Accent);
    }
    paintRounded(painter, box, round ? side / 2.0 : theme.scaled(4), ground, line);
    if (on || partly) {
        const ColorRole mark = enabled ? ColorRole::AccentText : ColorRole::TextMuted;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(mark));
        if (round) {
            painter->drawEllipse(box.center(), side * 0.2, side * 0.2);
        } else if (partly) {
            painter->drawRoundedRect(
                QRectF(box.left() + side * 0.25, box.center().y() - side * 0.07, side * 0.5, side * 0.14), 1, 1);
        } else {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.color(mark), side * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolyline(QPolygonF{{box.left() + side * 0.24, box.top() + side * 0.52},
                                            {box.left() + side * 0.43, box.top() + side * 0.70},
                                            {box.left() + side * 0.77, box.top() + side * 0.31}});
        }
        painter->restore();
    }
}

}  // namespace

void paintCheckMark(const Theme& theme, const QStyleOption* option, QPainter* painter) {
    paintMarkBox(theme, option, painter, false);
}

void paintRadioMark(const Theme& theme, const QStyleOption* option, QPainter* painter) {
    paintMarkBox(theme, option, painter, true);
}

void paintArrow(const Theme& theme, const QStyleOption* option, QPainter* painter, IconName icon) {
    const int side = std::min({option->rect.width(), option->rect.height(), theme.scaled(14)});
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    paintIcon(painter, box, theme, icon, ColorRole::TextMuted);
}

void paintBranch(const Theme& theme, const QStyleOption* option, QPainter* painter) {
    if (has(option, QStyle::State_Children)) {
        paintArrow(theme, option, painter,
                   has(option, QStyle::State_Open) ? IconName::ChevronDown : IconName::ChevronRight);
    }
}

}  // namespace zhiban
