// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/shifts/day_history.h"

namespace zhiban {

namespace {
// No watch lasts longer: one that began before the stretch may reach into it.
constexpr std::chrono::hours longestShift{36};
}  // namespace

Result<DayHistory> ReadDayHistory::run(const ReadSession& session) const {
    Result<std::vector<LedgerEntry>> entries = session.ledger().between(from, to, limit);
    if (!entries) {
        return fail(entries.error());
    }
    Result<std::vector<Shift>> shifts = session.shifts().between(from - longestShift, to);
    if (!shifts) {
        return fail(shifts.error());
    }
    DayHistory history;
    history.complete = entries->size() < static_cast<size_t>(limit);
    history.entries = std::move(*entries);
    for (Shift& shift : *shifts) {
        if (!shift.endedAt || *shift.endedAt > from) {
            history.shifts.push_back(std::move(shift));
        }
    }
    for (const LedgerEntry& entry : history.entries) {
        if (entry.subjectKind != QLatin1String("case") || history.cases.contains(entry.subjectId)) {
            continue;
        }
        Result<Case> about = session.cases().byId(CaseId{entry.subjectId});
        if (about) {
            history.cases.emplace(entry.subjectId, std::move(*about));
        } else if (about.error().kind != ErrorKind::NotFound) {
            return fail(about.error());
        }
    }
    return history;
}

}  // namespace zhiban
