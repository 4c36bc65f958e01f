// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panes.h"

#include <QApplication>
#include <QWidget>

namespace zhiban {

namespace {

bool takesFocus(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

QWidget* targetIn(QWidget* pane) {
    if (!pane->isVisible()) {
        return nullptr;
    }
    QWidget* last = pane->focusWidget();
    if (last != nullptr && takesFocus(last)) {
        return last;
    }
    if (takesFocus(pane)) {
        return pane;
    }
    // In tab order.
    for (QWidget* next = pane->nextInFocusChain(); next != nullptr && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next)) {
            return next;
        }
    }
    return nullptr;
}

}  // namespace

void focusNextPane(const std::vector<QWidget*>& panes, int step) {
    const auto count = static_cast<int>(panes.size());
    const QWidget* focused = QApplication::focusWidget();
    int at = step > 0 ? -1 : 0;
    for (int i = 0; i < count; ++i) {
        const QWidget* pane = panes[static_cast<size_t>(i)];
        if (focused != nullptr && (pane == focused || pane->isAncestorOf(focused))) {
            at = i;
        }
    }
    for (int tried = 1; tried <= count; ++tried) {
        const int next = ((at + step * tried) % count + count) % count;
        if (QWidget* target = targetIn(panes[static_cast<size_t>(next)])) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

}  // namespace zhiban
