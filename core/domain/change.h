// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/clock.h"

namespace zhiban {

// What a committed transaction touched, for every desk that watches.
struct Change {
    QString kind;  // "posts", "case", "rule", "shift", "publication", "department", "source", "quarantine", "category",
                   // "routing", "claim"
    QString id;    // the row concerned; "posts": empty = new ones, ask after your newest id; else the post decided
    TimePoint at;

    bool operator==(const Change&) const = default;
};

// How far a reader has come. On PostgreSQL sequence order is not commit order, so the cursor also carries the
// transaction horizon (RELIABILITY F5); on SQLite `transaction` stays 0.
struct ChangeCursor {
    qint64 transaction = 0;
    qint64 sequence = 0;
    auto operator<=>(const ChangeCursor&) const = default;
};

struct ChangeBatch {
    std::vector<Change> changes;
    ChangeCursor cursor;  // ask with this next time

    bool operator==(const ChangeBatch&) const = default;
};

}  // namespace zhiban
