// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/changes/store_changes.h"

#include "core/operations/store_threads.h"

namespace zhiban {

StoreChanges::StoreChanges(StoreThreads& store, QObject* parent) : QObject(parent), store_(store) {
    connect(&store_, &StoreThreads::changed, this, &StoreChanges::ask);
    ask();
}

void StoreChanges::ask() {
    if (asking_) {
        again_ = true;
        return;
    }
    asking_ = true;
    again_ = false;
    store_.read(ReadChangedKinds{cursor_}).then(this, [this](const Result<ChangedKinds>& answer) {
        asking_ = false;
        // A failure keeps the cursor: the next commit asks for everything since.
        if (answer) {
            cursor_ = answer->cursor;
            if (!answer->kinds.isEmpty()) {
                Q_EMIT changed(*answer);
            }
        }
        if (again_) {
            ask();
        }
    });
}

}  // namespace zhiban
