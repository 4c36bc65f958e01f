// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include "ui/kit/panels.h"
#include "ui/kit/style/paint.h"

namespace zhiban {

namespace {

bool has(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

// Fusion writes a button's words in ButtonText; ours depend on the kind.
void paintButtonLabel(const Theme& theme, const QStyle& style, const QStyleOptionButton& button, QPainter* painter,
                      const QWidget* widget) {
    const ButtonKind kind = buttonKind(widget);
    const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
    const bool enabled = has(&button, QStyle::State_Enabled);
    QPalette palette = button.palette;
    if (filled && enabled) {
        palette.setColor(QPalette::ButtonText, theme.color(ColorRole::AccentText));
    }
    QRect rect = button.rect;
    const bool menu = button.features.testFlag(QStyleOptionButton::HasMenu);
    if (menu) {
        const int side = theme.scaled(12);
        const QRect arrow = iconBox(theme, rect, rect.right() - side, side);
        paintIcon(painter, arrow, theme, IconName::ChevronDown, filled ? ColorRole::AccentText : ColorRole::TextMuted);
        rect.setRight(arrow.left() - theme.space(1));
    }
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int iconWidth = button.icon.isNull() ? 0 : button.iconSize.width();
    const int gap = iconWidth > 0 && textWidth > 0 ? theme.scaled(6) : 0;
    int x = rect.left() + std::max(0, (rect.width() - textWidth - iconWidth - gap) / 2);
    if (iconWidth > 0) {
        const QRect box = iconBox(theme, rect, x, iconWidth);
        button.icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                          has(&button, QStyle::State_On) ? QIcon::On : QIcon::Off);
        x += iconWidth + gap;
    }
    style.drawItemText(painter, QRect(x, rect.top(), rect.right() - x + 1, rect.height()), flags, palette, enabled,
                       button.text, QPalette::ButtonText);
}

void paintSplitter(const Theme& theme, const QStyleOption* option, QPainter* painter) {
    const bool upright = has(option, QStyle::State_Horizontal);
    QRect line = option->rect;
    if (upright) {
        line.setLeft(option->rect.center().x());
        line.setWidth(1);
    } else {
        line.setTop(option->rect.center().y());
        line.setHeight(1);
    }
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter->fillRect(line, theme.color(hover ? ColorRole::Accent : ColorRole::Border));
}

void paintMenuBarItem(const Theme& theme, const QStyle& style, const QStyleOptionMenuItem& item, QPainter* painter) {
    painter->fillRect(item.rect, theme.color(ColorRole::Rail));
    if (has(&item, QStyle::State_Selected) || has(&item, QStyle::State_Sunken)) {
        paintRounded(painter, QRectF(item.rect).adjusted(1, 2, -1, -2), theme.cornerRadius(),
                     theme.color(ColorRole::Selection), QColor());
    }
    style.drawItemText(painter, item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item.palette,
                       has(&item, QStyle::State_Enabled), item.text, QPalette::ButtonText);
}

}  // namespace

bool paintProgress(const Theme& theme, QStyle::ControlElement element, const QStyleOption* option, QPainter* painter) {
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (bar == nullptr) {
        return false;
    }
    const int height = theme.scaled(4);
    const QRectF groove(option->rect.left(), option->rect.center().y() - height / 2, option->rect.width(), height);
    if (element == QStyle::CE_ProgressBarGroove) {
        paintRounded(painter, groove, height / 2.0, theme.color(ColorRole::Border), QColor());
        return true;
    }
    if (element == QStyle::CE_ProgressBarContents) {
        QRectF done = groove;
        if (bar->maximum > bar->minimum) {
            done.setWidth(groove.width() * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum));
        } else {
            // How much is left is not known: a still third in the middle; nothing blinks.
            done.setLeft(groove.left() + groove.width() / 3);
            done.setWidth(groove.width() / 3);
        }
        if (done.width() >= 1) {
            paintRounded(painter, done, height / 2.0, theme.color(ColorRole::Accent), QColor());
        }
        return true;
    }
    return element == QStyle::CE_ProgressBarLabel;  // the words stand beside it, in a label
}

bool paintControl(const Theme& theme, const QStyle& style, QStyle::ControlElement element, const QStyleOption* option,
                  QPainter* painter, const QWidget* widget) {
    switch (element) {
        case QStyle::CE_PushButton: {
            const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            if (button == nullptr) {
                return false;
            }
            style.drawPrimitive(QStyle::PE_PanelButtonCommand, option, painter, widget);
            QStyleOptionButton label = *button;
            const int side = theme.scaled(10);
            label.rect = option->rect.adjusted(side, 0, -side, 0);
            paintButtonLabel(theme, style, label, painter, widget);
            if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
                const bool filled =
                    buttonKind(widget) == ButtonKind::Primary || buttonKind(widget) == ButtonKind::Danger;
                paintFocusRing(theme, painter, QRectF(option->rect), theme.cornerRadius());
                if (filled) {  // a ring of the same colour would not be seen
                    paintRounded(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), theme.cornerRadius() - 1,
                                 QColor(), theme.color(ColorRole::AccentText));
                }
            }
            return true;
        }
        case QStyle::CE_MenuItem:
            return paintMenuItem(theme, option, painter, widget);
        case QStyle::CE_MenuBarItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
                paintMenuBarItem(theme, style, *item, painter);
                return true;
            }
            return false;
        case QStyle::CE_MenuBarEmptyArea:
            painter->fillRect(option->rect, theme.color(ColorRole::Rail));
            return true;
        case QStyle::CE_MenuEmptyArea:
            return true;
        case QStyle::CE_TabBarTabShape:
        case QStyle::CE_TabBarTabLabel:
            return paintTab(theme, style, element, option, painter);
        case QStyle::CE_HeaderSection:
        case QStyle::CE_HeaderEmptyArea:
        case QStyle::CE_HeaderLabel:
            return paintHeader(theme, element, option, painter);
        case QStyle::CE_ProgressBarGroove:
        case QStyle::CE_ProgressBarContents:
        case QStyle::CE_ProgressBarLabel:
            return paintProgress(theme, element, option, painter);
        case QStyle::CE_Splitter:
            paintSplitter(theme, option, painter);
            return true;
        case QStyle::CE_ToolBar:
            painter->fillRect(option->rect, theme.color(ColorRole::Rail));
            return true;
        default:
            return false;
    }
}

}  // namespace zhiban
