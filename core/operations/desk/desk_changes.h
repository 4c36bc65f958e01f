// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/session.h"

namespace zhiban {

// What changed for the desk since a cursor.
struct DeskChanges {
    ChangeCursor cursor;          // ask with this next time
    bool postsArrived = false;    // ask for arrivals
    std::vector<PostId> touched;  // triaged, or linked to a case; each once
    bool sourcesChanged = false;
    bool more = false;  // the limit was reached: ask again
};

// Without a cursor: where the store stands now, nothing changed.
struct ReadDeskChanges {
    using Answer = DeskChanges;
    std::optional<ChangeCursor> since;

    Result<DeskChanges> run(ReadSession& session) const;
};

}  // namespace zhiban
