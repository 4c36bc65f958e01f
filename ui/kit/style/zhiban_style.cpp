// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style/zhiban_style.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyleFactory>

#include "ui/kit/style/paint.h"
#include "ui/kit/theme.h"

namespace zhiban {

ZhibanStyle::ZhibanStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), theme_(theme) {}

void ZhibanStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        // Tool tips and message boxes too: nothing a citizen wrote is ever read as markup.
        label->setTextFormat(Qt::PlainText);
    }
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        header->setHighlightSections(false);
    }
    if (widgetHovers(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void ZhibanStyle::unpolish(QWidget* widget) {
    if (widgetHovers(widget)) {
        widget->setAttribute(Qt::WA_Hover, false);
    }
    QProxyStyle::unpolish(widget);
}

void ZhibanStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    if (!paintPrimitive(theme_, element, option, painter, widget)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ZhibanStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    if (!paintControl(theme_, *this, element, option, painter, widget)) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ZhibanStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    if (!paintComplexControl(theme_, *this, control, option, painter, widget)) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon ZhibanStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
    switch (icon) {
        case SP_LineEditClearButton:
            return makeIcon(theme_, IconName::Close, ColorRole::TextMuted);
        case SP_MessageBoxInformation:
            return makeIcon(theme_, IconName::Info, ColorRole::Accent);
        case SP_MessageBoxWarning:
            return makeIcon(theme_, IconName::Warning, ColorRole::ClockSoon);
        case SP_MessageBoxCritical:
            return makeIcon(theme_, IconName::Error, ColorRole::Danger);
        case SP_MessageBoxQuestion:
            return makeIcon(theme_, IconName::Help, ColorRole::Accent);
        default:
            return QProxyStyle::standardIcon(icon, option, widget);
    }
}

}  // namespace zhiban
