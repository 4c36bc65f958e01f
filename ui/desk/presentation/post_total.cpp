// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/post_total.h"

#include "core/operations/store_threads.h"

namespace zhiban {

namespace {

constexpr int delayMilliseconds = 1'000;

}  // namespace

PostTotal::PostTotal(StoreThreads& store, QObject* parent) : QObject(parent), store_(store) {
    delay_.setSingleShot(true);
    delay_.setInterval(delayMilliseconds);
    connect(&delay_, &QTimer::timeout, this, &PostTotal::count);
}

void PostTotal::setFilter(const PostFilter& filter) {
    filter_ = filter;
    ++question_;
    value_.reset();
    delay_.stop();
    Q_EMIT changed();
}

// A count that could not be had is asked for again with the next change.
void PostTotal::count() {
    store_.read(CountPosts{filter_}).then(this, [this, question = ++question_](const Result<qint64>& count) {
        if (question == question_ && count) {
            value_ = *count;
            Q_EMIT changed();
        }
    });
}

}  // namespace zhiban
