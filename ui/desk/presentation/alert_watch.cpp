// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/alert_watch.h"

#include "core/operations/store_threads.h"

namespace zhiban {

AlertWatch::AlertWatch(StoreThreads& store, QObject* parent) : QObject(parent), store_(store) {
    alerts_.alertsOnly = true;
    alerts_.state = TriageState::Untouched;
    quiet_.setSingleShot(true);
    quiet_.setInterval(quietMilliseconds);
    connect(&quiet_, &QTimer::timeout, this, &AlertWatch::announce);
    countDelay_.setSingleShot(true);
    countDelay_.setInterval(500);
    connect(&countDelay_, &QTimer::timeout, this, &AlertWatch::count);
}

void AlertWatch::start() {
    count();
    store_.read(ReadFeedTop{alerts_, 1}).then(this, [this](const Result<FeedTop>& top) {
        if (top) {
            seen_ = top->seen;
        }
    });
}

void AlertWatch::onPostsArrived() {
    asked_ = true;
    ask();
    countDelay_.start();
}

void AlertWatch::onPostsTouched() {
    countDelay_.start();
}

void AlertWatch::ask() {
    if (asking_ || !asked_ || !seen_) {
        return;
    }
    asking_ = true;
    asked_ = false;
    store_.read(ReadArrivals{alerts_, *seen_, 200}).then(this, [this](const Result<FeedArrivals>& arrivals) {
        asking_ = false;
        if (arrivals) {
            gather(*arrivals);
            asked_ = asked_ || arrivals->more;
            ask();
        }
    });
}

void AlertWatch::gather(const FeedArrivals& arrivals) {
    seen_ = arrivals.seen;
    for (const FeedItem& item : arrivals.items) {
        if (gathered_.count == 0 || item.level > gathered_.gravest.level) {
            gathered_.gravest = item;
        }
        ++gathered_.count;
    }
    if (!quiet_.isActive()) {
        announce();
    }
}

void AlertWatch::announce() {
    if (gathered_.count > 0) {
        quiet_.start();
        Q_EMIT announced(std::exchange(gathered_, {}));
    }
}

void AlertWatch::count() {
    store_.read(CountPosts{alerts_}).then(this, [this](const Result<qint64>& count) {
        if (count) {
            Q_EMIT untouchedChanged(static_cast<int>(*count));
        }
    });
}

}  // namespace zhiban
