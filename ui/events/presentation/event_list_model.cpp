// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/presentation/event_list_model.h"

#include <algorithm>

#include "ui/events/presentation/event_words.h"

namespace zhiban {

namespace {

bool isShown(const EventSummary& event, const EventFilter& filter) {
    if (filter.show == EventFilter::Show::Several && event.posts < 2) {
        return false;
    }
    if (filter.show == EventFilter::Show::ToConfirm && !hasSuggestions(event)) {
        return false;
    }
    return std::ranges::all_of(
        filter.words, [&event](const QString& word) { return event.title.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

bool hasSuggestions(const EventSummary& event) {
    return event.posts > 1 && event.confirmed < event.posts;
}

EventId mergeTarget(const std::vector<EventRow>& rows) {
    const auto best = std::ranges::max_element(rows, [](const EventRow& one, const EventRow& other) {
        return std::pair(one.event.isNamed, one.event.posts) < std::pair(other.event.isNamed, other.event.posts);
    });
    return best == rows.end() ? EventId{} : best->event.id;
}

QVariant EventListModel::data(const QModelIndex& index, int role) const {
    const EventRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return EventWords::title(row->event);
        case Qt::AccessibleTextRole:
            return EventWords::spoken(*row, now_);
        default:
            return {};
    }
}

void EventListModel::setEvents(std::vector<EventRow> events, TimePoint now) {
    all_ = std::move(events);
    now_ = now;
    show();
}

void EventListModel::setFilter(const EventFilter& filter) {
    if (filter != filter_) {
        filter_ = filter;
        show();
    }
}

void EventListModel::show() {
    std::vector<EventRow> wanted;
    std::ranges::copy_if(all_, std::back_inserter(wanted),
                         [this](const EventRow& row) { return isShown(row.event, filter_); });
    arrange(wanted);
}

}  // namespace zhiban
