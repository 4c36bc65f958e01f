// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/alert_watch.h"

#include <algorithm>

#include "core/operations/store_threads.h"

namespace zhiban {

AlertWatch::AlertWatch(StoreThreads& store, std::function<Hearing()> hearing, QObject* parent)
    : QObject(parent), store_(store), hearing_(std::move(hearing)) {
    alerts_.alertsOnly = true;
    alerts_.state = TriageState::Untouched;
    quiet_.setSingleShot(true);
    quiet_.setInterval(quietMilliseconds);
    connect(&quiet_, &QTimer::timeout, this, &AlertWatch::announce);
    ringDelay_.setSingleShot(true);
    connect(&ringDelay_, &QTimer::timeout, this, [this] { ring(AlertSound::None); });
    retry_.setSingleShot(true);
    retry_.setInterval(1000);
    connect(&retry_, &QTimer::timeout, this, &AlertWatch::ask);
    countDelay_.setSingleShot(true);
    countDelay_.setInterval(500);
    connect(&countDelay_, &QTimer::timeout, this, &AlertWatch::count);
}

void AlertWatch::start() {
    count();
    ask();
}

void AlertWatch::onPostsArrived() {
    asked_ = true;
    ask();
    countDelay_.start();
}

void AlertWatch::onPostsTouched() {
    countDelay_.start();
}

// What fails is asked for again a little later, from where it stood: nothing is skipped, it only rings later.
void AlertWatch::ask() {
    if (asking_) {
        return;
    }
    if (!seen_) {
        findBeginning();
        return;
    }
    if (!asked_) {
        return;
    }
    asking_ = true;
    asked_ = false;
    store_.read(ReadAlertArrivals{alerts_, *seen_, 200}).then(this, [this](const Result<AlertArrivals>& arrivals) {
        asking_ = false;
        if (!arrivals) {
            asked_ = true;
            retry_.start();
            return;
        }
        gather(*arrivals);
        asked_ = asked_ || arrivals->posts.more;
        ask();
    });
}

// What is there before is not news. What came while this was asked is asked for right after.
void AlertWatch::findBeginning() {
    asking_ = true;
    store_.read(ReadFeedTop{alerts_, 1}).then(this, [this](const Result<FeedTop>& top) {
        asking_ = false;
        if (!top) {
            retry_.start();
            return;
        }
        seen_ = top->seen;
        ask();
    });
}

void AlertWatch::gather(const AlertArrivals& arrivals) {
    seen_ = arrivals.posts.seen;
    const Hearing hearing = hearing_();
    AlertSound sound = AlertSound::None;
    for (const FeedItem& item : arrivals.posts.items) {
        sound = std::max(sound, soundFor(item, arrivals.rules, hearing, store_.clock().now()));
        if (gathered_.count == 0 || item.level > gathered_.gravest.level) {
            gathered_.gravest = item;
        }
        ++gathered_.count;
    }
    ring(sound);
    if (!quiet_.isActive()) {
        announce();
    }
}

void AlertWatch::ring(AlertSound sound) {
    const TimePoint now = store_.clock().now();
    const AlertSound heard = burst_.offer(sound, now);
    if (heard != AlertSound::None) {
        Q_EMIT rings(heard);
    } else if (const std::optional<Milliseconds> wait = burst_.waiting(now)) {
        ringDelay_.start(static_cast<int>(wait->count()) + 1);
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
