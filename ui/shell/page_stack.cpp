// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include <algorithm>

namespace zhiban {

PageStack::PageStack(std::vector<PageEntry> entries, const PageContext& context, QWidget* parent)
    : QStackedWidget(parent), entries_(std::move(entries)), context_(context) {}

QString PageStack::titleOf(const QString& pageId) const {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const PageEntry& e) { return e.id == pageId; });
    return found == entries_.end() ? QString() : found->title();
}

QWidget* PageStack::made(const PageEntry& entry) {
    if (QWidget* ready = widgets_.value(entry.id)) {
        return ready;
    }
    QWidget* widget = entry.create(context_, this);
    widget->setObjectName(QStringLiteral("page.") + entry.id);
    if (widget->accessibleName().isEmpty()) {
        widget->setAccessibleName(entry.title());
    }
    widgets_.insert(entry.id, widget);
    addWidget(widget);
    const QByteArray state = remembered_.value(entry.id);
    auto* page = dynamic_cast<Page*>(widget);
    if (page != nullptr && !state.isEmpty() && !page->restoreState(state)) {
        Q_EMIT stateRefused(entry.id);
    }
    return widget;
}

bool PageStack::show(const QString& pageId, const Subject& subject) {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const PageEntry& e) { return e.id == pageId; });
    if (found == entries_.end()) {
        return false;
    }
    QWidget* widget = made(*found);
    setCurrentWidget(widget);
    currentId_ = pageId;
    Q_EMIT shown(pageId);
    if (auto* page = dynamic_cast<Page*>(widget); page != nullptr && subject != Subject{}) {
        page->activate(subject);
    }
    return true;
}

void PageStack::makeThoseWanted() {
    for (const PageEntry& entry : entries_) {
        if (entry.madeWithWindow) {
            made(entry);
        }
    }
}

std::vector<QWidget*> PageStack::panes() const {
    QWidget* widget = currentWidget();
    if (widget == nullptr) {
        return {};
    }
    std::vector<QWidget*> panes;
    if (auto* page = dynamic_cast<Page*>(widget)) {
        panes = page->panes();
    }
    if (panes.empty()) {
        panes.push_back(widget);
    }
    return panes;
}

void PageStack::restore(const QMap<QString, QByteArray>& states) {
    remembered_ = states;
}

QMap<QString, QByteArray> PageStack::states() const {
    QMap<QString, QByteArray> states = remembered_;  // of pages not made this time
    for (auto entry = widgets_.constBegin(); entry != widgets_.constEnd(); ++entry) {
        if (const auto* page = dynamic_cast<const Page*>(entry.value())) {
            states[entry.key()] = page->saveState();
        }
    }
    return states;
}

}  // namespace zhiban
