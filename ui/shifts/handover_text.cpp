// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/handover_text.h"

#include <QCoreApplication>

#include "core/cases/clocks/deadlines.h"
#include "ui/kit/chip.h"
#include "ui/kit/formats.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {

class HandoverWords {
    Q_DECLARE_TR_FUNCTIONS(HandoverWords)
};

constexpr std::chrono::hours nextShift{8};

QString lineOf(const Case& one, const RunningClock& clock, TimePoint now) {
    return HandoverWords::tr("· %1 %2 — %3, with %4; %5: %6")
        .arg(one.number, one.title, stateText(one.state), holderText(one.holder), clockText(clock),
             remainingText(remainingUntil(clock.due, now)));
}

}  // namespace

namespace {

QString reasonText(GapReason reason) {
    switch (reason) {
        case GapReason::Failed:
            return HandoverWords::tr("did not answer");
        case GapReason::Unasked:
            return HandoverWords::tr("nobody asked it");
        case GapReason::Quiet:
            return HandoverWords::tr("far fewer posts than usual");
        case GapReason::Paused:
            return HandoverWords::tr("paused");
    }
    return {};
}

// What nobody heard is not known to be calm.
QStringList gapLines(const HandoverSummary& summary) {
    constexpr size_t shown = 20;
    const Coverage& coverage = summary.listening.coverage;
    if (coverage.all == 0) {
        return {};
    }
    QStringList lines{HandoverWords::tr("Sources heard now: %1 of %2").arg(coverage.heard).arg(coverage.all)};
    for (size_t i = 0; i < summary.gaps.size() && i < shown; ++i) {
        const SourceGap& gap = summary.gaps[i];
        lines << (gap.to ? HandoverWords::tr("· Not heard: %1, %2 to %3 (%4)")
                               .arg(gap.sourceName, fullTime(gap.from), fullTime(*gap.to), reasonText(gap.reason))
                         : HandoverWords::tr("· Not heard: %1, since %2 (%3)")
                               .arg(gap.sourceName, fullTime(gap.from), reasonText(gap.reason)));
    }
    if (summary.gaps.size() > shown) {
        lines << HandoverWords::tr("· and %n more", nullptr, static_cast<int>(summary.gaps.size() - shown));
    }
    return lines;
}

}  // namespace

QString handoverText(const HandoverSummary& summary, TimePoint now) {
    QStringList due;
    for (const Case& one : summary.openCases) {
        const std::vector<RunningClock> clocks = runningClocks(one);
        if (!clocks.empty() && remainingUntil(clocks.front().due, now) <= nextShift) {
            due << lineOf(one, clocks.front(), now);
        }
    }
    QStringList lines;
    lines << HandoverWords::tr("%n open case(s)", nullptr, static_cast<int>(summary.openCaseCount)) +
                 HandoverWords::tr(", of these overdue or due within 8 hours: %1").arg(due.size());
    lines << due;
    lines << HandoverWords::tr("Alerts nobody has decided on: %1").arg(summary.undecidedAlerts);
    lines << HandoverWords::tr("Refused items waiting: %1").arg(summary.quarantined);
    lines << gapLines(summary);
    for (const SavedRule& saved : summary.mutedRules) {
        lines << HandoverWords::tr("· Rule muted: %1, until %2").arg(saved.rule.name, fullTime(*saved.rule.mutedUntil));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace zhiban
