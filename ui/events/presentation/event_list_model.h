// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/operations/events/read_events.h"
#include "ui/events/presentation/keyed_rows.h"

namespace zhiban {

inline qint64 rowKey(const EventRow& row) {
    return row.event.id.value;
}

// Which events are shown.
struct EventFilter {
    enum class Show { All, Several, ToConfirm };  // of one post too; of two and more; with suggested joins
    Show show = Show::Several;
    QStringList words;  // each in the title

    bool operator==(const EventFilter&) const = default;
};

// Whether somebody still has to say that posts belong to it: a post alone joins nothing.
bool hasSuggestions(const EventSummary& event);

// Of events that become one, the one whose number and name stay: one that an officer named, else that with most posts.
EventId mergeTarget(const std::vector<EventRow>& rows);

// Events, the hottest first.
class EventListModel final : public KeyedRows<EventRow> {
    Q_OBJECT

  public:
    using KeyedRows::KeyedRows;

    QVariant data(const QModelIndex& index, int role) const override;

    void setEvents(std::vector<EventRow> events, TimePoint now);
    void setFilter(const EventFilter& filter);
    const EventFilter& filter() const { return filter_; }
    const std::vector<EventRow>& all() const { return all_; }
    TimePoint now() const { return now_; }

  private:
    void show();

    std::vector<EventRow> all_;
    EventFilter filter_;
    TimePoint now_;
};

}  // namespace zhiban
