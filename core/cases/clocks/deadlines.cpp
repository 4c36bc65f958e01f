// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/clocks/deadlines.h"

#include <algorithm>

namespace zhiban {

Milliseconds responseTime(Level level, const DeadlineRules& rules) {
    return rules.response.at(static_cast<size_t>(level));
}

Deadlines deadlinesFor(Level level, TimePoint start, const DeadlineRules& rules) {
    return {start + responseTime(level, rules), start + rules.resolution};
}

Deadlines tightened(Deadlines due, TimePoint start, Milliseconds response) {
    due.responseDue = std::min(due.responseDue, start + response);
    return due;
}

DispatchDeadlines dispatchDeadlines(TimePoint sentAt, TimePoint caseResolutionDue, const DeadlineRules& rules) {
    return {sentAt + rules.receipt, caseResolutionDue};
}

std::vector<RunningClock> runningClocks(const Case& summary, const std::vector<Dispatch>& dispatches) {
    std::vector<RunningClock> clocks;
    if (summary.state == CaseState::Closed || summary.state == CaseState::Archived) {
        return clocks;
    }
    if (!summary.respondedAt) {
        clocks.push_back({ClockKind::Response, summary.responseDue, {}});
    }
    for (const Dispatch& dispatch : dispatches) {
        if (dispatch.state == DispatchState::Sent) {
            clocks.push_back({ClockKind::Receipt, dispatch.receiptDue, dispatch.departmentName});
        }
    }
    clocks.push_back({ClockKind::Resolution, summary.resolutionDue, {}});
    std::stable_sort(clocks.begin(), clocks.end(),
                     [](const RunningClock& one, const RunningClock& other) { return one.due < other.due; });
    return clocks;
}

}  // namespace zhiban
