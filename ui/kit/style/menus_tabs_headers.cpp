// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QStyleOption>

#include "ui/kit/style/paint.h"

namespace zhiban {

namespace {

bool has(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

}  // namespace

bool paintMenuItem(const Theme& theme, const QStyleOption* option, QPainter* painter, const QWidget*) {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (item == nullptr) {
        return false;
    }
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(item->rect.left() + theme.space(2), item->rect.center().y(),
                                item->rect.width() - 2 * theme.space(2), 1),
                          theme.color(ColorRole::Border));
        return true;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled) {
        paintRounded(painter, QRectF(item->rect).adjusted(theme.space(1), 0, -theme.space(1), 0),
                     theme.cornerRadius() - 1, theme.color(ColorRole::Selection), QColor());
    }
    const int side = theme.iconSize();
    const QRect mark = iconBox(theme, item->rect, item->rect.left() + theme.space(3), side);
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked) {
        paintIcon(painter, mark, theme, IconName::Check, ColorRole::Accent);
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    QRect text = item->rect;
    text.setLeft(mark.right() + theme.space(2));
    text.setRight(item->rect.right() - theme.space(3));
    const QStringList parts = item->text.split(QLatin1Char('\t'));
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    painter->save();
    painter->setFont(item->font);
    painter->setPen(item->palette.color(group, QPalette::Text));
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      parts.value(0));
    if (parts.size() > 1) {
        painter->setPen(theme.color(ColorRole::TextMuted));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.value(1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int arrow = theme.scaled(12);
        paintIcon(painter, QRect(text.right() - arrow, text.center().y() - arrow / 2, arrow, arrow), theme,
                  IconName::ChevronRight, ColorRole::TextMuted);
    }
    painter->restore();
    return true;
}

bool paintTab(const Theme& theme, const QStyle& style, QStyle::ControlElement element, const QStyleOption* option,
              QPainter* painter) {
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (tab == nullptr) {
        return false;
    }
    const bool chosen = has(option, QStyle::State_Selected);
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (element == QStyle::CE_TabBarTabShape) {
        const QRect rect = option->rect;
        if (hover && !chosen) {
            paintRounded(painter, QRectF(rect).adjusted(1, theme.scaled(3), -1, -theme.scaled(5)), theme.cornerRadius(),
                         theme.color(ColorRole::Hover), QColor());
        }
        if (chosen) {
            const int thick = theme.scaled(2);
            painter->fillRect(QRect(rect.left() + theme.space(2), rect.bottom() - thick + 1,
                                    rect.width() - 2 * theme.space(2), thick),
                              theme.color(ColorRole::Accent));
        }
        return true;
    }
    QRect text = option->rect.adjusted(theme.space(2), 0, -theme.space(2), 0);
    if (!tab->icon.isNull()) {
        const QRect box(text.left(), text.center().y() - tab->iconSize.height() / 2, tab->iconSize.width(),
                        tab->iconSize.height());
        tab->icon.paint(painter, box);
        text.setLeft(box.right() + theme.scaled(6));
    }
    QPalette palette = tab->palette;
    palette.setColor(QPalette::WindowText, theme.color(chosen ? ColorRole::Text : ColorRole::TextMuted));
    style.drawItemText(painter, text, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, palette,
                       has(option, QStyle::State_Enabled), tab->text, QPalette::WindowText);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(theme, painter, QRectF(option->rect).adjusted(1, 2, -1, -4), theme.cornerRadius());
    }
    return true;
}

namespace {

// Small and muted: the rows speak, not their heads.
void paintHeaderLabel(const Theme& theme, const QStyleOptionHeader& header, QPainter* painter) {
    QRect rect = header.rect.adjusted(theme.space(1), 0, -theme.space(1), 0);
    if (!header.icon.isNull()) {
        const int side = theme.iconSize();
        header.icon.paint(painter, iconBox(theme, rect, rect.left(), side));
        rect.setLeft(rect.left() + side + theme.space(1));
    }
    const QFont font = theme.font(TextRole::Small);
    painter->save();
    painter->setFont(font);
    painter->setPen(theme.color(ColorRole::TextMuted));
    painter->drawText(rect, static_cast<int>(header.textAlignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(header.text, Qt::ElideRight, rect.width()));
    painter->restore();
}

}  // namespace

bool paintHeader(const Theme& theme, QStyle::ControlElement element, const QStyleOption* option, QPainter* painter) {
    if (element == QStyle::CE_HeaderLabel) {
        if (const auto* label = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            paintHeaderLabel(theme, *label, painter);
        }
        return true;
    }
    const QRect rect = option->rect;
    painter->fillRect(rect, theme.color(ColorRole::Window));
    const QColor line = theme.color(ColorRole::Border);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element == QStyle::CE_HeaderSection && header != nullptr) {
        if (has(option, QStyle::State_MouseOver)) {
            painter->fillRect(rect.adjusted(0, 0, 0, -1), theme.color(ColorRole::Hover));
        }
        if (header->position != QStyleOptionHeader::End && header->position != QStyleOptionHeader::OnlyOneSection) {
            painter->fillRect(QRect(rect.right(), rect.top() + theme.space(1), 1, rect.height() - 2 * theme.space(1)),
                              line);
        }
    }
    return true;
}

}  // namespace zhiban
