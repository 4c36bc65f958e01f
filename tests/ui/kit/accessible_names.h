// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>
#include <string>

namespace zhiban::testing {

namespace detail {

inline bool isInteractive(QAccessibleInterface& item) {
    switch (item.role()) {
        case QAccessible::PushButton:
        case QAccessible::ButtonMenu:
        case QAccessible::ButtonDropDown:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::List:
        case QAccessible::Table:
        case QAccessible::Tree:
        case QAccessible::PageTab:
        case QAccessible::PageTabList:
        case QAccessible::ProgressBar:
        case QAccessible::MenuItem:
            return true;
        default:
            return item.state().focusable && item.role() != QAccessible::Cell && item.role() != QAccessible::ListItem;
    }
}

inline void walk(QAccessibleInterface& item, const QString& path, QStringList& unnamed) {
    const QObject* object = item.object();
    const QString here =
        path + QLatin1Char('/') +
        (object == nullptr ? QString::number(item.role()) : QString::fromLatin1(object->metaObject()->className()));
    if (!item.state().invisible && isInteractive(item) && item.text(QAccessible::Name).trimmed().isEmpty()) {
        unnamed << here;
    }
    for (int i = 0; i < item.childCount(); ++i) {
        if (QAccessibleInterface* child = item.child(i); child != nullptr && child->isValid()) {
            walk(*child, here, unnamed);
        }
    }
}

}  // namespace detail

// What a screen reader would meet without a name below a shown widget: one path of classes a line.
inline std::string unnamedInteractive(QWidget* root) {
    QStringList unnamed;
    if (QAccessibleInterface* top = QAccessible::queryAccessibleInterface(root)) {
        detail::walk(*top, {}, unnamed);
    }
    return unnamed.join(QLatin1Char('\n')).toStdString();
}

// Widgets that Tab reaches from root's first one, once round.
inline QList<QWidget*> tabOrder(QWidget* root) {
    QList<QWidget*> order;
    for (QWidget* next = root->nextInFocusChain(); next != nullptr && next != root; next = next->nextInFocusChain()) {
        if (root->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) != 0) {
            order << next;
        }
    }
    return order;
}

}  // namespace zhiban::testing
