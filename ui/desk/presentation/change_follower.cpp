// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/change_follower.h"

#include "core/operations/store_threads.h"

namespace zhiban {

ChangeFollower::ChangeFollower(StoreThreads& store, QObject* parent) : QObject(parent), store_(store) {
    connect(&store_, &StoreThreads::changed, this, &ChangeFollower::look);
}

void ChangeFollower::start() {
    look();
}

void ChangeFollower::look() {
    if (asking_) {
        asked_ = true;
        return;
    }
    asking_ = true;
    asked_ = false;
    store_.read(ReadDeskChanges{cursor_}).then(this, [this](Result<DeskChanges> changes) {
        asking_ = false;
        if (changes) {
            apply(*changes);
        } else if (changes.error().kind != ErrorKind::Cancelled) {
            Q_EMIT failed(changes.error());
        }
        // Even without a cursor the rows can be read; the store's own words then stand in the columns.
        if (!isStarted_) {
            isStarted_ = true;
            Q_EMIT started();
        }
        if (asked_ || (changes && changes->more)) {
            look();
        }
    });
}

void ChangeFollower::apply(const DeskChanges& changes) {
    // The first cursor only came after a failure: what happened until then is asked for without knowing.
    const bool cameLate = !cursor_ && isStarted_;
    cursor_ = changes.cursor;
    if (changes.postsArrived || cameLate) {
        Q_EMIT postsArrived();
    }
    if (!changes.touched.empty()) {
        Q_EMIT postsTouched(changes.touched);
    }
    if (changes.sourcesChanged) {
        Q_EMIT sourcesChanged();
    }
}

}  // namespace zhiban
