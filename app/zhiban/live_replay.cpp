// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhiban/live_replay.h"

#include "core/operations/intake/receive_posts.h"

namespace zhiban {

LiveReplay::LiveReplay(StoreThreads& store, const RulesInForce& rules, std::vector<IncomingPost> posts, double speed,
                       QObject* parent)
    : QObject(parent), store_(store), rules_(rules), posts_(std::move(posts)), speed_(speed) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &LiveReplay::deliver);
}

void LiveReplay::start() {
    running_.start();
    deliver();
}

Milliseconds LiveReplay::sampleTimePassed() const {
    return Milliseconds{static_cast<qint64>(static_cast<double>(running_.elapsed()) * speed_)};
}

void LiveReplay::deliver() {
    ReceivePosts batch;
    batch.connector = QStringLiteral("sample");
    batch.origin = QStringLiteral("sample replay");
    const TimePoint reached = posts_.empty() ? TimePoint{} : *posts_.front().published + sampleTimePassed();
    for (; next_ < posts_.size() && *posts_[next_].published <= reached; ++next_) {
        IncomingPost post = posts_[next_];
        post.published = store_.clock().now();
        std::vector<Hit> hits = rules_.current()->match(subjectOf(post, *post.published));
        batch.posts.push_back({std::move(post), std::move(hits)});
    }
    if (batch.posts.empty()) {
        schedule();
        return;
    }
    store_.write(std::move(batch)).then(this, [this](const Result<ReceiptCounts>& stored) {
        if (!stored) {
            Q_EMIT failed(stored.error());
            return;
        }
        schedule();
    });
}

void LiveReplay::schedule() {
    if (next_ >= posts_.size()) {
        Q_EMIT finished();
        return;
    }
    const Milliseconds until = *posts_[next_].published - *posts_.front().published - sampleTimePassed();
    timer_.start(static_cast<int>(std::max(0.0, static_cast<double>(until.count()) / speed_)));
}

}  // namespace zhiban
