// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// A question that runs longer holds the log at its size for everybody (RELIABILITY row 12).
constexpr Milliseconds longestQuestion{30'000};

// From now on this connection reads and writes rows alone: it makes, alters and drops nothing, attaches no other file
// and changes no setting. SQL that tries fails with Internal "store.statement". For the connections the program works
// with; those that migrate and copy stay free.
void keepToRows(Session& session);

// From now on a statement of this connection that has run for so long fails with Unavailable "store.too-long"; the
// connection stays good.
void cutLongQuestions(Session& session, Milliseconds longest = longestQuestion);

}  // namespace zhiban::sql
