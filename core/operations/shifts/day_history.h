// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/operations/act_context.h"

namespace zhiban {

// A stretch of the office's work: its acts and who was on duty, and the cases the acts are about, so that a line
// can name them.
struct DayHistory {
    std::vector<LedgerEntry> entries;  // oldest first
    std::vector<Shift> shifts;         // that touch the stretch, oldest first
    std::map<QString, Case> cases;     // by the subject's id
    bool complete = true;              // false: there are more acts than the limit
};
struct ReadDayHistory {
    using Answer = DayHistory;
    TimePoint from;
    TimePoint to;
    int limit = 5000;

    Result<Answer> run(const ReadSession& session) const;
};

}  // namespace zhiban
