// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/background_tasks.h"

#include <algorithm>

namespace zhiban {

BackgroundTasks::Id BackgroundTasks::begin(const QString& title, const Cancellation& cancellation, bool cancellable) {
    const Id id = ++lastId_;
    entries_.push_back({id, title, -1, cancellable, cancellation});
    Q_EMIT changed();
    return id;
}

void BackgroundTasks::setProgress(Id id, int percent) {
    Entry* entry = find(id);
    if (entry != nullptr && entry->percent != percent) {
        entry->percent = std::clamp(percent, -1, 100);
        Q_EMIT changed();
    }
}

void BackgroundTasks::end(Id id) {
    if (std::erase_if(entries_, [id](const Entry& entry) { return entry.id == id; }) > 0) {
        Q_EMIT changed();
    }
}

void BackgroundTasks::cancel(Id id) {
    const Entry* entry = find(id);
    if (entry != nullptr && entry->cancellable) {
        entry->cancellation.cancel();
        Q_EMIT changed();
    }
}

void BackgroundTasks::cancelAll() {
    for (const Entry& entry : std::vector<Entry>(entries_)) {
        cancel(entry.id);
    }
}

BackgroundTasks::Entry* BackgroundTasks::find(Id id) {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [id](const Entry& entry) { return entry.id == id; });
    return found == entries_.end() ? nullptr : &*found;
}

}  // namespace zhiban
