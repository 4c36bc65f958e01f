// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QStyleOption>

#include "ui/kit/style/zhiban_style.h"
#include "ui/kit/theme.h"

namespace zhiban {

namespace {

// Heights of what one clicks and types in, at 100 %.
constexpr int controlHeight = 30;

}  // namespace

int ZhibanStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin:
            return theme_.space(3);
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return theme_.space(2);
        case PM_DefaultFrameWidth:
            // Room for the rounded corners, which the square viewport would cover.
            return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr ? theme_.scaled(3) : 1;
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_ListViewIconSize:
        case PM_ToolBarIconSize:
        case PM_TabBarIconSize:
            return theme_.iconSize();
        case PM_MessageBoxIconSize:
        case PM_LargeIconSize:
            return theme_.scaled(32);
        case PM_ScrollBarExtent:
            return theme_.scaled(11);
        case PM_ScrollBarSliderMin:
            return theme_.scaled(32);
        case PM_ScrollView_ScrollBarOverlap:
            return 0;
        case PM_SplitterWidth:
            return 5;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return theme_.scaled(16);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return theme_.space(2);
        case PM_MenuPanelWidth:
            return 1;
        case PM_MenuVMargin:
            return theme_.space(1);
        case PM_MenuHMargin:
            return 0;
        case PM_MenuBarItemSpacing:
        case PM_MenuBarPanelWidth:
            return 0;
        case PM_MenuBarHMargin:
            return theme_.space(1);
        case PM_TabBarTabHSpace:
            return theme_.space(6);
        case PM_TabBarTabVSpace:
            return theme_.space(4);
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal:
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
        case PM_TabBarBaseOverlap:
            return 0;
        case PM_HeaderMargin:
            return theme_.space(1);
        case PM_HeaderMarkSize:
            return theme_.scaled(12);
        case PM_FocusFrameHMargin:
            return theme_.space(2) - 1;
        case PM_ToolTipLabelFrameWidth:
            return theme_.scaled(6);
        case PM_SliderThickness:
        case PM_SliderControlThickness:
        case PM_SliderLength:
            return theme_.scaled(18);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ZhibanStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
    const int height = theme_.scaled(controlHeight);
    switch (type) {
        case CT_PushButton: {
            const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            int width = size.width() + 2 * theme_.scaled(12);
            if (button != nullptr && button->features.testFlag(QStyleOptionButton::HasMenu)) {
                width += theme_.scaled(12);
            }
            if (button != nullptr && !button->icon.isNull() && !button->text.isEmpty()) {
                width += theme_.scaled(4);
            }
            const bool wordy = button != nullptr && !button->text.isEmpty();
            return {wordy ? std::max(width, theme_.scaled(64)) : std::max(width, height),
                    std::max(height, size.height())};
        }
        case CT_ToolButton: {
            const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            const bool iconOnly = button != nullptr && button->toolButtonStyle == Qt::ToolButtonIconOnly;
            int width = size.width() + theme_.space(iconOnly ? 3 : 4);
            if (button != nullptr && !iconOnly && button->features.testFlag(QStyleOptionToolButton::HasMenu)) {
                width += theme_.scaled(14);
            }
            const int side = theme_.scaled(28);
            return {std::max(width, side), std::max(side, size.height() + theme_.space(1))};
        }
        case CT_LineEdit:
            return {size.width() + 2 * theme_.scaled(6), std::max(height, size.height())};
        case CT_ComboBox:
            return {size.width() + theme_.scaled(40), std::max(height, size.height())};
        case CT_SpinBox:
            return {size.width() + theme_.scaled(28), std::max(height, size.height())};
        case CT_MenuItem: {
            const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator) {
                return {size.width(), theme_.scaled(9)};
            }
            int width = size.width() + 2 * theme_.space(3) + theme_.iconSize() + 2 * theme_.space(2);
            if (item != nullptr && item->text.contains(QLatin1Char('\t'))) {
                width += theme_.space(6) + item->reservedShortcutWidth;
            }
            return {width, std::max(theme_.scaled(28), size.height())};
        }
        case CT_MenuBarItem:
            return {size.width() + 2 * theme_.space(2), std::max(theme_.scaled(28), size.height())};
        case CT_ItemViewItem: {
            const QSize asked = QProxyStyle::sizeFromContents(type, option, size, widget);
            return {asked.width(), std::max(asked.height(), theme_.scaled(30))};
        }
        case CT_HeaderSection: {
            const QSize asked = QProxyStyle::sizeFromContents(type, option, size, widget);
            return {asked.width() + theme_.space(2), std::max(asked.height(), theme_.scaled(28))};
        }
        case CT_ProgressBar:
            return {size.width(), theme_.scaled(8)};
        default:
            return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect ZhibanStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = theme_.scaled(26);
        if (part == SC_ComboBoxArrow) {
            return {rect.right() - arrow + 1, rect.top(), arrow, rect.height()};
        }
        if (part == SC_ComboBoxEditField) {
            return rect.adjusted(theme_.scaled(8), 1, -arrow, -1);
        }
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const int width = spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : theme_.scaled(22);
        const int half = rect.height() / 2;
        switch (part) {
            case SC_SpinBoxUp:
                return {rect.right() - width, rect.top() + 2, width, half - 2};
            case SC_SpinBoxDown:
                return {rect.right() - width, rect.top() + half, width, half - 2};
            case SC_SpinBoxEditField:
                return rect.adjusted(theme_.scaled(4), 1, -width - 1, -1);
            default:
                break;
        }
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar != nullptr && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)) {
            return {};
        }
        if (bar != nullptr && part == SC_ScrollBarGroove) {
            return rect;
        }
        if (bar != nullptr &&
            (part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage || part == SC_ScrollBarSubPage)) {
            const bool upright = bar->orientation == Qt::Vertical;
            const int length = upright ? rect.height() : rect.width();
            const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
            int grip = length;
            if (range > 0) {
                grip = static_cast<int>(static_cast<qint64>(length) * bar->pageStep / (range + bar->pageStep));
                grip = std::clamp(grip, std::min(length, pixelMetric(PM_ScrollBarSliderMin, bar, widget)), length);
            }
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - grip,
                                                      bar->upsideDown);
            int from = start;
            int size = grip;
            if (part == SC_ScrollBarSubPage) {
                from = 0;
                size = start;
            } else if (part == SC_ScrollBarAddPage) {
                from = start + grip;
                size = length - from;
            }
            return upright ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                           : QRect(rect.left() + from, rect.top(), size, rect.height());
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ZhibanStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    switch (element) {
        case SE_LineEditContents:
            return option->rect.adjusted(theme_.scaled(6), 1, -theme_.scaled(6), -1);
        case SE_ProgressBarGroove:
        case SE_ProgressBarContents:
            return option->rect;
        case SE_PushButtonFocusRect:
            return option->rect;
        default:
            return QProxyStyle::subElementRect(element, option, widget);
    }
}

int ZhibanStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* result) const {
    switch (hint) {
        case SH_ComboBox_Popup:
            return 0;  // a list below, not a menu over the field
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_TabBar_Alignment:
            return 0;
        case SH_ItemView_ActivateItemOnSingleClick:
            return 0;
        case SH_ItemView_ShowDecorationSelected:
            return 1;
        case SH_ScrollBar_MiddleClickAbsolutePosition:
        case SH_ScrollBar_LeftClickAbsolutePosition:
            return hint == SH_ScrollBar_MiddleClickAbsolutePosition ? 1 : 0;
        case SH_UnderlineShortcut:
            return 1;
        case SH_ToolTip_WakeUpDelay:
            return 500;
        case SH_DialogButtonBox_ButtonsHaveIcons:
            return 0;
        case SH_RichText_FullWidthSelection:
            return 1;
        default:
            return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

}  // namespace zhiban
