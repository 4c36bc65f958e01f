// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/search/search_lane.h"

namespace zhiban {

SearchLane::SearchLane(std::shared_ptr<const Store> store, Failed failed)
    : store_(std::move(store)), failed_(std::move(failed)) {
    home_.moveToThread(&thread_);
    thread_.start(QThread::LowPriority);
}

SearchLane::~SearchLane() {
    closing_.cancel();
    QMetaObject::invokeMethod(
        &home_,
        [this] {
            indexer_.reset();
            thread_.quit();
        },
        Qt::QueuedConnection);
    thread_.wait();
}

void SearchLane::wake() {
    if (!isAwake_.exchange(true)) {
        QMetaObject::invokeMethod(
            &home_, [this] { work(); }, Qt::QueuedConnection);
    }
}

Result<bool> SearchLane::step() {
    if (!indexer_) {
        Result<std::unique_ptr<SearchIndexer>> opened = store_->openSearchIndexer();
        if (!opened) {
            return fail(opened.error());
        }
        indexer_ = std::move(*opened);
    }
    return indexer_->step(closing_);
}

// Piece by piece through the queue, so that the lane can be closed in between.
void SearchLane::work() {
    isAwake_ = false;  // before looking: posts that come from now on wake it again
    if (closing_.isCancelled()) {
        return;
    }
    const Result<bool> more = step();
    const bool fails = !more && more.error().kind != ErrorKind::Cancelled;
    if (fails && !isFailing_) {
        failed_(more.error());
    }
    isFailing_ = fails;
    if (more && *more) {
        wake();
    }
}

Result<Done> SearchLane::finish() {
    Result<Done> outcome = Done{};
    QMetaObject::invokeMethod(
        &home_,
        [&] {
            Result<bool> more = true;
            while (more && *more) {
                more = step();
            }
            if (!more) {
                outcome = fail(more.error());
            }
        },
        Qt::BlockingQueuedConnection);
    return outcome;
}

}  // namespace zhiban
