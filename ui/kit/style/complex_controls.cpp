// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

#include "ui/kit/style/paint.h"

namespace zhiban {

namespace {

bool has(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

void paintCombo(const Theme& theme, const QStyle& style, const QStyleOptionComboBox& combo, QPainter* painter,
                const QWidget* widget) {
    const bool enabled = has(&combo, QStyle::State_Enabled);
    if (combo.frame) {
        QColor ground = theme.color(enabled ? ColorRole::SurfaceRaised : ColorRole::Sunken);
        if (enabled && has(&combo, QStyle::State_MouseOver) && !combo.editable) {
            ground = theme.color(ColorRole::Hover);
        }
        paintRounded(painter, QRectF(combo.rect), theme.cornerRadius(), ground,
                     theme.color(enabled ? ColorRole::BorderStrong : ColorRole::Border));
    } else if (enabled && has(&combo, QStyle::State_MouseOver)) {
        paintRounded(painter, QRectF(combo.rect), theme.cornerRadius(), theme.color(ColorRole::Hover), QColor());
    }
    if (has(&combo, QStyle::State_HasFocus)) {
        paintFocusRing(theme, painter, QRectF(combo.rect), theme.cornerRadius());
    }
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxArrow, widget);
    const int side = theme.scaled(12);
    QRect box(0, 0, side, side);
    box.moveCenter(arrow.center());
    paintIcon(painter, box, theme, IconName::ChevronDown, ColorRole::TextMuted);
}

void paintSpin(const Theme& theme, const QStyle& style, const QStyleOptionSpinBox& spin, QPainter* painter,
               const QWidget* widget) {
    const bool enabled = has(&spin, QStyle::State_Enabled);
    if (spin.frame) {
        paintRounded(painter, QRectF(spin.rect), theme.cornerRadius(),
                     theme.color(enabled ? ColorRole::Surface : ColorRole::Sunken),
                     theme.color(enabled ? ColorRole::BorderStrong : ColorRole::Border));
        if (has(&spin, QStyle::State_HasFocus)) {
            paintFocusRing(theme, painter, QRectF(spin.rect), theme.cornerRadius());
        }
    }
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &spin, part, widget);
        const bool active = spin.activeSubControls.testFlag(part) && enabled;
        if (active && has(&spin, QStyle::State_MouseOver)) {
            paintRounded(painter, QRectF(rect).adjusted(1, 1, -1, -1), theme.scaled(3), theme.color(ColorRole::Hover),
                         QColor());
        }
        const int side = theme.scaled(10);
        QRect box(0, 0, side, side);
        box.moveCenter(rect.center());
        paintIcon(painter, box, theme, part == QStyle::SC_SpinBoxUp ? IconName::ChevronUp : IconName::ChevronDown,
                  ColorRole::TextMuted);
    }
}

void paintSlider(const Theme& theme, const QStyle& style, const QStyleOptionSlider& slider, QPainter* painter,
                 const QWidget* widget) {
    const QRect groove = style.subControlRect(QStyle::CC_Slider, &slider, QStyle::SC_SliderGroove, widget);
    const QRect handle = style.subControlRect(QStyle::CC_Slider, &slider, QStyle::SC_SliderHandle, widget);
    const bool flat = slider.orientation == Qt::Horizontal;
    const int thick = theme.scaled(4);
    QRectF track(groove);
    QRectF done(groove);
    if (flat) {
        track = QRectF(groove.left(), groove.center().y() - thick / 2.0, groove.width(), thick);
        done = track;
        done.setRight(handle.center().x());
    } else {
        track = QRectF(groove.center().x() - thick / 2.0, groove.top(), thick, groove.height());
        done = track;
        done.setTop(handle.center().y());
    }
    paintRounded(painter, track, thick / 2.0, theme.color(ColorRole::Border), QColor());
    if (has(&slider, QStyle::State_Enabled)) {
        paintRounded(painter, done, thick / 2.0, theme.color(ColorRole::Accent), QColor());
    }
    const int side = std::min({handle.width(), handle.height(), theme.scaled(16)});
    QRectF knob(0, 0, side, side);
    knob.moveCenter(QRectF(handle).center());
    paintRounded(painter, knob, side / 2.0, theme.color(ColorRole::SurfaceRaised),
                 theme.color(ColorRole::BorderStrong));
    if (has(&slider, QStyle::State_HasFocus)) {
        paintFocusRing(theme, painter, knob, side / 2.0);
    }
}

// Icon and words side by side, centred together; Fusion leaves them at the left with no room between.
void paintWordyLabel(const Theme& theme, const QStyle& style, const QStyleOptionToolButton& label, QPainter* painter) {
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int side = label.icon.isNull() ? 0 : label.iconSize.width();
    const int gap = side > 0 && !label.text.isEmpty() ? theme.scaled(6) : 0;
    painter->setFont(label.font);
    const int words = label.fontMetrics.size(Qt::TextShowMnemonic, label.text).width();
    int x = label.rect.left() + std::max(0, (label.rect.width() - side - gap - words) / 2);
    const bool enabled = has(&label, QStyle::State_Enabled);
    if (side > 0) {
        label.icon.paint(painter, iconBox(theme, label.rect, x, side), Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled,
                         has(&label, QStyle::State_On) ? QIcon::On : QIcon::Off);
        x += side + gap;
    }
    style.drawItemText(painter, QRect(x, label.rect.top(), label.rect.right() - x + 1, label.rect.height()), flags,
                       label.palette, enabled, label.text, QPalette::ButtonText);
}

bool paintToolButton(const Theme& theme, const QStyle& style, const QStyleOptionToolButton& button, QPainter* painter,
                     const QWidget* widget) {
    QStyleOptionToolButton panel = button;
    if (button.subControls.testFlag(QStyle::SC_ToolButtonMenu) &&
        button.activeSubControls == QStyle::SC_ToolButtonMenu) {
        panel.state &= ~QStyle::State_Sunken;
    }
    style.drawPrimitive(QStyle::PE_PanelButtonTool, &panel, painter, widget);
    QStyleOptionToolButton label = button;
    label.state &= ~(QStyle::State_Sunken | QStyle::State_HasFocus);  // words do not jump when pressed
    const bool arrow = button.subControls.testFlag(QStyle::SC_ToolButtonMenu) ||
                       button.features.testFlag(QStyleOptionToolButton::HasMenu);
    const bool menuOnly = arrow && button.toolButtonStyle == Qt::ToolButtonIconOnly;
    const int side = theme.scaled(12);
    if (arrow && !menuOnly) {
        label.rect.adjust(0, 0, -side - theme.space(1), 0);
        paintIcon(painter,
                  QRect(button.rect.right() - side - theme.space(1), button.rect.center().y() - side / 2, side, side),
                  theme, IconName::ChevronDown, ColorRole::TextMuted);
    }
    label.features &= ~QStyleOptionToolButton::HasMenu;
    if (label.toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
        paintWordyLabel(theme, style, label, painter);
    } else {
        style.drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);
    }
    if (has(&button, QStyle::State_HasFocus) && has(&button, QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(theme, painter, QRectF(button.rect), theme.cornerRadius());
    }
    return true;
}

}  // namespace

bool paintScrollBar(const Theme& theme, const QStyle& style, const QStyleOptionComplex* option, QPainter* painter,
                    const QWidget* widget) {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (bar == nullptr) {
        return false;
    }
    if (widget != nullptr && widget->autoFillBackground()) {
        painter->fillRect(bar->rect, bar->palette.color(QPalette::Window));
    }
    if (bar->maximum <= bar->minimum) {
        return true;
    }
    const QRect grip = style.subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, widget);
    const bool hover = bar->state.testFlag(QStyle::State_MouseOver);
    const bool held = bar->state.testFlag(QStyle::State_Sunken);
    const int thick = theme.scaled(hover || held ? 8 : 6);
    QRectF thumb(grip);
    if (bar->orientation == Qt::Vertical) {
        thumb = QRectF(grip.right() - thick - 1, grip.top() + 2, thick, grip.height() - 4);
    } else {
        thumb = QRectF(grip.left() + 2, grip.bottom() - thick - 1, grip.width() - 4, thick);
    }
    const QColor color = mixed(theme.color(ColorRole::BorderStrong), theme.color(ColorRole::TextMuted),
                               held    ? 0.8
                               : hover ? 0.5
                                       : 0.0);
    paintRounded(painter, thumb, thick / 2.0, color, QColor());
    return true;
}

bool paintComplexControl(const Theme& theme, const QStyle& style, QStyle::ComplexControl control,
                         const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) {
    switch (control) {
        case QStyle::CC_ComboBox:
            if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
                paintCombo(theme, style, *combo, painter, widget);
                return true;
            }
            return false;
        case QStyle::CC_SpinBox:
            if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
                paintSpin(theme, style, *spin, painter, widget);
                return true;
            }
            return false;
        case QStyle::CC_Slider:
            if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
                paintSlider(theme, style, *slider, painter, widget);
                return true;
            }
            return false;
        case QStyle::CC_ToolButton:
            if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
                return paintToolButton(theme, style, *button, painter, widget);
            }
            return false;
        case QStyle::CC_ScrollBar:
            return paintScrollBar(theme, style, option, painter, widget);
        default:
            return false;
    }
}

}  // namespace zhiban
