// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "core/store/api/session.h"

namespace zhiban {

// Which kinds of things were committed since a cursor, for screens that only want to know whether to read again.
struct ChangedKinds {
    QSet<QString> kinds;  // as in Change::kind
    ChangeCursor cursor;  // ask with this next time

    bool any(std::initializer_list<QLatin1String> wanted) const {
        for (const QLatin1String kind : wanted) {
            if (kinds.contains(kind)) {
                return true;
            }
        }
        return false;
    }
};
// Without a cursor: where the store stands now, nothing changed.
struct ReadChangedKinds {
    using Answer = ChangedKinds;
    std::optional<ChangeCursor> since;

    Result<Answer> run(const ReadSession& session) const;
};

}  // namespace zhiban
