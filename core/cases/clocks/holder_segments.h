// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/domain/ledger_entry.h"

namespace zhiban {

// A stretch of time in which one party had the ball.
struct HolderSegment {
    QString holder;  // "office", a department's name; empty = closed, nobody had to move
    TimePoint from;
    TimePoint to;

    Milliseconds length() const { return to - from; }
    bool operator==(const HolderSegment&) const = default;
};

// Who burned the time: from the ledger entries of one case, in their order, from its detection to `now` (to its
// closing when it is closed). The segments touch, so their lengths add up to the wall time to the millisecond,
// whatever the clocks of the desks did: an act dated before the one it follows counts as simultaneous with it.
// Invalid "case.no-opening" when the entries do not begin with case.opened; Invalid for an unreadable payload.
Result<std::vector<HolderSegment>> holderSegments(const std::vector<LedgerEntry>& entries, TimePoint now);

// When the case was last reopened, if it ever was.
std::optional<TimePoint> lastReopening(const std::vector<LedgerEntry>& entries);
// When a department was last urged.
std::optional<TimePoint> lastUrge(const std::vector<LedgerEntry>& entries);

}  // namespace zhiban
