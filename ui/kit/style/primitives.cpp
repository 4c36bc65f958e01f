// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QSplitterHandle>
#include <QStyleOption>
#include <QTabBar>

#include "ui/kit/style/primitive_pieces.h"

namespace zhiban {

namespace {

bool has(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

}  // namespace

bool widgetHovers(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QScrollBar*>(widget) != nullptr || qobject_cast<const QTabBar*>(widget) != nullptr ||
           qobject_cast<const QAbstractSlider*>(widget) != nullptr ||
           qobject_cast<const QSplitterHandle*>(widget) != nullptr;
}

bool paintPrimitive(const Theme& theme, QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                    const QWidget* widget) {
    switch (element) {
        case QStyle::PE_PanelButtonCommand:
        case QStyle::PE_PanelButtonBevel:
            paintButtonPanel(theme, option, painter, widget);
            return true;
        case QStyle::PE_PanelButtonTool:
            paintToolPanel(theme, option, painter);
            return true;
        case QStyle::PE_FrameDefaultButton:
            return true;
        case QStyle::PE_FrameFocusRect:
            paintFocusRing(theme, painter, QRectF(option->rect), theme.cornerRadius());
            return true;
        case QStyle::PE_PanelLineEdit:
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
                frame != nullptr && frame->lineWidth > 0) {
                const bool readOnly = has(option, QStyle::State_ReadOnly) || !has(option, QStyle::State_Enabled);
                paintFieldFrame(theme, option, painter, theme.color(readOnly ? ColorRole::Sunken : ColorRole::Surface));
            }
            return true;
        case QStyle::PE_FrameLineEdit:
            return true;  // painted with the panel
        case QStyle::PE_Frame:
            paintFrame(theme, option, painter, widget);
            return true;
        case QStyle::PE_FrameGroupBox:
            paintRounded(painter, QRectF(option->rect), theme.cornerRadius(), QColor(), theme.color(ColorRole::Border));
            return true;
        case QStyle::PE_FrameTabWidget:
            painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                              theme.color(ColorRole::Border));
            return true;
        case QStyle::PE_FrameTabBarBase:
            return true;
        case QStyle::PE_FrameMenu:
        case QStyle::PE_PanelMenu:
            paintRounded(painter, QRectF(option->rect), 0, theme.color(ColorRole::SurfaceRaised),
                         theme.color(ColorRole::BorderStrong));
            return true;
        case QStyle::PE_PanelTipLabel:
            paintRounded(painter, QRectF(option->rect), 0, theme.color(ColorRole::SurfaceRaised),
                         theme.color(ColorRole::BorderStrong));
            return true;
        case QStyle::PE_IndicatorCheckBox:
        case QStyle::PE_IndicatorItemViewItemCheck:
            paintCheckMark(theme, option, painter);
            return true;
        case QStyle::PE_IndicatorRadioButton:
            paintRadioMark(theme, option, painter);
            return true;
        case QStyle::PE_PanelItemViewRow:
            return true;  // the items paint the ground of a row
        case QStyle::PE_PanelItemViewItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
                paintRow(theme, item, painter);
            }
            return true;
        case QStyle::PE_IndicatorBranch:
            paintBranch(theme, option, painter);
            return true;
        case QStyle::PE_IndicatorArrowDown:
        case QStyle::PE_IndicatorSpinDown:
        case QStyle::PE_IndicatorHeaderArrow: {
            const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            const bool up = header != nullptr && header->sortIndicator == QStyleOptionHeader::SortUp;
            paintArrow(theme, option, painter, up ? IconName::ChevronUp : IconName::ChevronDown);
            return true;
        }
        case QStyle::PE_IndicatorArrowUp:
        case QStyle::PE_IndicatorSpinUp:
            paintArrow(theme, option, painter, IconName::ChevronUp);
            return true;
        case QStyle::PE_IndicatorArrowRight:
            paintArrow(theme, option, painter, IconName::ChevronRight);
            return true;
        case QStyle::PE_IndicatorArrowLeft:
            paintArrow(theme, option, painter, IconName::ChevronLeft);
            return true;
        default:
            return false;
    }
}

}  // namespace zhiban
