// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/changes/read_changes.h"

namespace zhiban {

namespace {
constexpr int pageOfChanges = 1000;
}  // namespace

Result<ChangedKinds> ReadChangedKinds::run(const ReadSession& session) const {
    if (!since) {
        const Result<ChangeCursor> latest = session.changes().latest();
        if (!latest) {
            return fail(latest.error());
        }
        return ChangedKinds{{}, *latest};
    }
    ChangedKinds changed{{}, *since};
    while (true) {
        const Result<ChangeBatch> batch = session.changes().since(changed.cursor, pageOfChanges);
        if (!batch) {
            return fail(batch.error());
        }
        for (const Change& change : batch->changes) {
            changed.kinds.insert(change.kind);
        }
        changed.cursor = batch->cursor;
        if (batch->changes.size() < static_cast<size_t>(pageOfChanges)) {
            return changed;
        }
    }
}

}  // namespace zhiban
