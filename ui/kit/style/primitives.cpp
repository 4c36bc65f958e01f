// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QSplitterHandle>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

#include "ui/kit/panels.h"
#include "ui/kit/style/paint.h"

namespace zhiban {

bool widgetHovers(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QScrollBar*>(widget) != nullptr || qobject_cast<const QTabBar*>(widget) != nullptr ||
           qobject_cast<const QAbstractSlider*>(widget) != nullptr ||
           qobject_cast<const QSplitterHandle*>(widget) != nullptr;
}

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

namespace {

bool has(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

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
        const QColor towards = theme.color(theme.isDark() ? ColorRole::Text : ColorRole::Text);
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

void paintCheckBox(const Theme& theme, const QStyleOption* option, QPainter* painter, bool round) {
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

void paintRow(const Theme& theme, const QStyleOptionViewItem* option, QPainter* painter) {
    if (has(option, QStyle::State_Selected)) {
        painter->fillRect(option->rect, theme.color(ColorRole::Selection));
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter->fillRect(option->rect, theme.color(ColorRole::Hover));
    } else if (option->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, option->backgroundBrush);
    }
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

}  // namespace

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
            paintCheckBox(theme, option, painter, false);
            return true;
        case QStyle::PE_IndicatorRadioButton:
            paintCheckBox(theme, option, painter, true);
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
