// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/shifts/shift_timeline.h"

#include "core/operations/rules/read_rules.h"

namespace zhiban {

namespace {

constexpr std::chrono::hours lookedBack{12};

Result<Done> addListening(const ReadSession& session, TimePoint now, HandoverSummary& summary) {
    Result<ListeningSummary> listening = ReadListening{now}.run(session);
    if (!listening) {
        return fail(listening.error());
    }
    const Result<std::optional<Shift>> shift = session.shifts().current();
    if (!shift) {
        return fail(shift.error());
    }
    Result<std::vector<SourceGap>> gaps = ReadGaps{*shift ? (*shift)->startedAt : now - lookedBack, now}.run(session);
    if (!gaps) {
        return fail(gaps.error());
    }
    summary.listening = std::move(*listening);
    summary.gaps = std::move(*gaps);
    return Done{};
}

}  // namespace

Result<HandoverSummary> GatherHandover::run(const ReadSession& session) const {
    const Result<std::vector<Case>> open = session.cases().page(CaseFilter{}, std::nullopt, 200);
    if (!open) {
        return fail(open.error());
    }
    const Result<qint64> openCount = session.cases().count(CaseFilter{});
    if (!openCount) {
        return fail(openCount.error());
    }
    PostFilter undecided;
    undecided.alertsOnly = true;
    undecided.state = TriageState::Untouched;
    const Result<qint64> alerts = session.posts().count(undecided);
    if (!alerts) {
        return fail(alerts.error());
    }
    const Result<qint64> quarantined = session.quarantine().count({});
    if (!quarantined) {
        return fail(quarantined.error());
    }
    Result<std::vector<SavedRule>> muted = ListMutedRules{now}.run(session);
    if (!muted) {
        return fail(muted.error());
    }
    HandoverSummary summary{*open, *openCount, *alerts, *quarantined, std::move(*muted)};
    return addListening(session, now, summary).map([&](Done) { return std::move(summary); });
}

}  // namespace zhiban
