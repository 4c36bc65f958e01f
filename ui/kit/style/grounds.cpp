// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include "ui/kit/panels.h"
#include "ui/kit/style/primitive_pieces.h"

namespace zhiban {

namespace {

bool has(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

}  // namespace

void paintButtonPanel(const Theme& theme, const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken);
    const bool on = has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const ButtonKind kind = buttonKind(widget);
    QColor ground = theme.color(ColorRole::SurfaceRaised);
    QColor line = theme.color(ColorRole::BorderStrong);
    if (kind == ButtonKind::Primary || kind == ButtonKind::Danger) {
        ground = theme.color(kind == ButtonKind::Primary ? ColorRole::Accent : ColorRole::Danger);
        const QColor towards = theme.color(ColorRole::Text);
        ground = down ? mixed(ground, towards, 0.22) : hover ? mixed(ground, towards, 0.1) : ground;
        line = QColor();
        if (!enabled) {
            ground = theme.color(ColorRole::Sunken);
            line = theme.color(ColorRole::Border);
        }
    } else {
        if (kind == ButtonKind::Quiet) {
            ground = QColor();
            line = QColor();
        }
        if (!enabled && kind != ButtonKind::Quiet) {
            ground = theme.color(ColorRole::Sunken);
            line = theme.color(ColorRole::Border);
        } else if (on) {
            ground = theme.color(ColorRole::AccentSoft);
            line = theme.color(ColorRole::Accent);
        } else if (down) {
            ground = mixed(theme.color(ColorRole::Hover), theme.color(ColorRole::BorderStrong), 0.45);
        } else if (hover) {
            ground = theme.color(ColorRole::Hover);
        }
    }
    const QRectF box(option->rect);
    paintRounded(painter, box, theme.cornerRadius(), ground, line);
}

void paintToolPanel(const Theme& theme, const QStyleOption* option, QPainter* painter) {
    const bool raised = !has(option, QStyle::State_AutoRaise);
    QColor ground = raised ? theme.color(ColorRole::SurfaceRaised) : QColor();
    if (has(option, QStyle::State_Sunken)) {
        ground = mixed(theme.color(ColorRole::Hover), theme.color(ColorRole::BorderStrong), 0.5);
    } else if (has(option, QStyle::State_On)) {
        ground = theme.color(ColorRole::AccentSoft);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        ground = mixed(theme.color(ColorRole::Hover), theme.color(ColorRole::BorderStrong), 0.25);
    }
    paintRounded(painter, QRectF(option->rect), theme.cornerRadius(), ground,
                 raised ? theme.color(ColorRole::BorderStrong) : QColor());
}

void paintFieldFrame(const Theme& theme, const QStyleOption* option, QPainter* painter, const QColor& ground) {
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    QColor line = theme.color(enabled ? ColorRole::BorderStrong : ColorRole::Border);
    if (hover && !focused) {
        line = mixed(line, theme.color(ColorRole::TextMuted), 0.5);
    }
    paintRounded(painter, QRectF(option->rect), theme.cornerRadius(), ground, line);
    if (focused) {
        paintFocusRing(theme, painter, QRectF(option->rect), theme.cornerRadius());
    }
}

void paintRow(const Theme& theme, const QStyleOptionViewItem* option, QPainter* painter) {
    if (has(option, QStyle::State_Selected)) {
        painter->fillRect(option->rect, theme.color(ColorRole::Selection));
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter->fillRect(option->rect, theme.color(ColorRole::Hover));
    } else if (option->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, option->backgroundBrush);
    }
}

void paintFrame(const Theme& theme, const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const bool writes =
        qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
    if (writes) {
        paintFieldFrame(theme, option, painter, theme.color(ColorRole::Surface));
        return;
    }
    const bool scrolls = qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
    paintRounded(painter, QRectF(option->rect), theme.cornerRadius(),
                 scrolls ? theme.color(ColorRole::Surface) : QColor(), theme.color(ColorRole::Border));
    if (has(option, QStyle::State_HasFocus) && qobject_cast<const QAbstractItemView*>(widget) != nullptr) {
        paintFocusRing(theme, painter, QRectF(option->rect), theme.cornerRadius());
    }
}

}  // namespace zhiban
