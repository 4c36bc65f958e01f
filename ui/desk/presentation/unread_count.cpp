// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/unread_count.h"

#include "core/operations/store_threads.h"

namespace zhiban {

namespace {

constexpr int delayMilliseconds = 700;  // a burst is counted once

}  // namespace

UnreadCount::UnreadCount(StoreThreads& store, const ReadMarks& marks, QObject* parent)
    : QObject(parent), store_(store), marks_(marks) {
    delay_.setSingleShot(true);
    delay_.setInterval(delayMilliseconds);
    connect(&delay_, &QTimer::timeout, this, &UnreadCount::ask);
    connect(&marks, &ReadMarks::changed, this, &UnreadCount::countSoon);
}

void UnreadCount::setFilter(const PostFilter& filter) {
    filter_ = filter;
    count_.reset();
    Q_EMIT changed();
    ask();
}

void UnreadCount::ask() {
    delay_.stop();
    store_.read(ReadUnreadPosts{filter_, marks_.snapshot()})
        .then(this, [this, question = ++question_](const Result<UnreadPosts>& unread) {
            // A count that could not be had is asked for again with the next change.
            if (question == question_ && unread) {
                count_ = static_cast<int>(unread->ids.size());
                more_ = unread->more;
                Q_EMIT changed();
            }
        });
}

}  // namespace zhiban
