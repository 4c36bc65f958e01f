// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"
#include "core/operations/sources/read_sources.h"

namespace zhiban {

// Who is on duty now.
struct CurrentShift {
    using Answer = std::optional<Shift>;

    Result<Answer> run(const ReadSession& session) const { return session.shifts().current(); }
};

// Shifts that started within [from, to), oldest first.
struct ShiftsBetween {
    using Answer = std::vector<Shift>;
    TimePoint from;
    TimePoint to;

    Result<Answer> run(const ReadSession& session) const { return session.shifts().between(from, to); }
};

// What was done within [from, to), oldest first, at most `limit` acts.
struct ShiftTimeline {
    using Answer = std::vector<LedgerEntry>;
    TimePoint from;
    TimePoint to;
    int limit = 2000;

    Result<Answer> run(const ReadSession& session) const { return session.ledger().between(from, to, limit); }
};

// What the next officer must know, counted when the note is written.
struct HandoverSummary {
    std::vector<Case> openCases;  // earliest due first, at most 200
    qint64 openCaseCount = 0;
    qint64 undecidedAlerts = 0;
    qint64 quarantined = 0;
    std::vector<SavedRule> mutedRules;  // the next to speak again first
    ListeningSummary listening = {};
    std::vector<SourceGap> gaps = {};  // of this watch, or of the last twelve hours: when sources were not heard
};
struct GatherHandover {
    using Answer = HandoverSummary;
    TimePoint now;

    Result<Answer> run(const ReadSession& session) const;
};

}  // namespace zhiban
