// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/events/event_keeper.h"

namespace zhiban {

EventKeeper::EventKeeper(StoreThreads& store, QObject* parent)
    : QObject(parent), store_(store), memory_(std::make_shared<EventMemory>()) {
    connect(&store_, &StoreThreads::changed, this, &EventKeeper::work);
    work();
}

void EventKeeper::work() {
    if (isWorking_) {
        isWokenMeanwhile_ = true;
        return;
    }
    isWorking_ = true;
    isWokenMeanwhile_ = false;
    store_.write(PlacePosts{memory_}).then(this, [this](const Result<PlacedPosts>& outcome) { worked(outcome); });
}

void EventKeeper::worked(const Result<PlacedPosts>& outcome) {
    isWorking_ = false;
    const bool fails = !outcome && outcome.error().kind != ErrorKind::Cancelled;
    if (fails && !isFailing_) {
        Q_EMIT failed(outcome.error());
    }
    isFailing_ = fails;
    if (outcome && (outcome->isMoreToDo || isWokenMeanwhile_)) {
        work();
    }
}

}  // namespace zhiban
