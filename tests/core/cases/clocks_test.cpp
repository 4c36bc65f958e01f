// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <map>
#include <random>

#include "core/cases/clocks/deadlines.h"
#include "core/cases/clocks/holder_segments.h"
#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"

namespace zhiban {

namespace {

using namespace std::chrono_literals;

const TimePoint start = fromMilliseconds(1'772'438'400'000);

LedgerEntry entry(const QString& verb, TimePoint at, const QJsonObject& payload = {}) {
    LedgerEntry made;
    made.verb = verb;
    made.at = at;
    made.payload = payload;
    return made;
}

LedgerEntry opened(TimePoint detected, TimePoint at) {
    CaseOpenedPayload payload;
    payload.number = QStringLiteral("2026-0001");
    payload.title = QStringLiteral("Lamp pole");
    payload.detectedAt = detected;
    return entry(verbs::CaseOpened, at, toJson(payload));
}

LedgerEntry dispatched(const QString& department, TimePoint at, bool lead = true) {
    CaseDispatchedPayload payload;
    payload.dispatch.text = QStringLiteral("d");
    payload.department.text = QStringLiteral("x");
    payload.departmentName = department;
    payload.lead = lead;
    return entry(verbs::CaseDispatched, at, toJson(payload));
}

LedgerEntry said(const QString& verb, const QString& holder, TimePoint at) {
    CaseTextPayload payload;
    payload.holderAfter = holder;
    return entry(verb, at, toJson(payload));
}

LedgerEntry closed(TimePoint at) {
    return entry(verbs::CaseClosed, at, toJson(CaseClosedPayload{}));
}

const QString office = QStringLiteral("office");
const QString works = QStringLiteral("Public works");
const QString water = QStringLiteral("Water company");

}  // namespace

TEST(Deadlines, TightenWithTheLevel) {
    EXPECT_EQ(deadlinesFor(Level::Blue, start).responseDue, start + 4h);
    EXPECT_EQ(deadlinesFor(Level::Yellow, start).responseDue, start + 4h);
    EXPECT_EQ(deadlinesFor(Level::Orange, start).responseDue, start + 2h);
    EXPECT_EQ(deadlinesFor(Level::Red, start).responseDue, start + 1h);
    for (const Level level : {Level::Blue, Level::Yellow, Level::Orange, Level::Red}) {
        EXPECT_EQ(deadlinesFor(level, start).resolutionDue, start + 72h);
    }
}

TEST(Deadlines, AreOnlyEverMadeTighter) {
    const Deadlines orange = deadlinesFor(Level::Orange, start);
    EXPECT_EQ(tightened(orange, start, 1h).responseDue, start + 1h);
    EXPECT_EQ(tightened(orange, start, 4h), orange);
    EXPECT_EQ(tightened(orange, start, 1h).resolutionDue, orange.resolutionDue);
}

TEST(Deadlines, CountTheReceiptFromTheSendingAndKeepThePromiseToTheCitizen) {
    const DispatchDeadlines due = dispatchDeadlines(start + 10h, start + 72h);
    EXPECT_EQ(due.receiptDue, start + 12h);
    EXPECT_EQ(due.resolutionDue, start + 72h);
}

TEST(Deadlines, FollowAnotherSetOfPromises) {
    DeadlineRules rules;
    rules.response.fill(48h);
    rules.resolution = 5 * 24h;
    EXPECT_EQ(deadlinesFor(Level::Red, start, rules).responseDue, start + 48h);
    EXPECT_EQ(deadlinesFor(Level::Red, start, rules).resolutionDue, start + 120h);
}

TEST(RunningClocks, ComeEarliestFirstAndStopWhenTheirThingIsDone) {
    Case summary;
    summary.responseDue = start + 4h;
    summary.resolutionDue = start + 72h;
    Dispatch waiting;
    waiting.departmentName = works;
    waiting.receiptDue = start + 2h;
    Dispatch signedFor = waiting;
    signedFor.state = DispatchState::Received;
    const std::vector<RunningClock> clocks = runningClocks(summary, {waiting, signedFor});
    ASSERT_EQ(clocks.size(), 3u);
    EXPECT_EQ(clocks[0], (RunningClock{ClockKind::Receipt, start + 2h, works}));
    EXPECT_EQ(clocks[1].kind, ClockKind::Response);
    EXPECT_EQ(clocks[2].kind, ClockKind::Resolution);

    summary.respondedAt = start;
    EXPECT_EQ(runningClocks(summary).size(), 1u);
    summary.state = CaseState::Closed;
    EXPECT_TRUE(runningClocks(summary, {waiting}).empty());
}

TEST(RunningClocks, AreOverdueOnlyAfterTheDueMoment) {
    EXPECT_FALSE(isOverdue(start, start));
    EXPECT_TRUE(isOverdue(start, start + 1ms));
    EXPECT_EQ(remainingUntil(start, start + 90s), -90s);
}

TEST(HolderSegments, SayWhoBurnedTheTime) {
    const auto segments =
        holderSegments({opened(start, start + 10min), dispatched(works, start + 30min),
                        said(verbs::CaseReceived, works, start + 1h), said(verbs::CaseReturned, office, start + 5h),
                        dispatched(water, start + 6h), said(verbs::CaseActionLogged, water, start + 8h)},
                       start + 10h);
    ASSERT_TRUE(segments);
    EXPECT_EQ(*segments, (std::vector<HolderSegment>{{office, start, start + 30min},
                                                     {works, start + 30min, start + 5h},
                                                     {office, start + 5h, start + 6h},
                                                     {water, start + 6h, start + 10h}}));
}

TEST(HolderSegments, StandStillWhileTheCaseIsClosed) {
    std::vector<LedgerEntry> entries{opened(start, start), dispatched(works, start + 1h), closed(start + 3h)};
    EXPECT_EQ(*holderSegments(entries, start + 90h),
              (std::vector<HolderSegment>{{office, start, start + 1h}, {works, start + 1h, start + 3h}}));
    entries.push_back(said(verbs::CaseReopened, office, start + 50h));
    EXPECT_EQ(*holderSegments(entries, start + 51h), (std::vector<HolderSegment>{{office, start, start + 1h},
                                                                                 {works, start + 1h, start + 3h},
                                                                                 {{}, start + 3h, start + 50h},
                                                                                 {office, start + 50h, start + 51h}}));
}

TEST(HolderSegments, LeaveTheBallWithTheLeadingDepartmentWhenAnotherAssists) {
    const auto segments = holderSegments(
        {opened(start, start), dispatched(works, start + 1h), dispatched(water, start + 2h, false)}, start + 3h);
    ASSERT_EQ(segments->size(), 2u);
    EXPECT_EQ(segments->back().holder, works);
}

TEST(HolderSegments, RefuseAHistoryWithoutAnOpeningAndOneThatDoesNotRead) {
    EXPECT_EQ(holderSegments({}, start).error().subject, QStringLiteral("case.no-opening"));
    EXPECT_FALSE(holderSegments({closed(start)}, start));
    EXPECT_FALSE(holderSegments({opened(start, start), entry(verbs::CaseDispatched, start)}, start));
}

TEST(HolderSegments, AddUpToTheWallTimeForAnyHistory) {
    std::mt19937_64 random(20'260'302);
    const auto upTo = [&random](qint64 limit) { return static_cast<qint64>(random() % static_cast<quint64>(limit)); };
    const QString holders[] = {office, works, water};
    for (int history = 0; history < 2000; ++history) {
        TimePoint at = start + Milliseconds(upTo(10'000'000));
        std::vector<LedgerEntry> entries{opened(start, at)};
        TimePoint latest = start;
        bool shut = false;
        std::map<QString, Milliseconds> brute;  // who had it, counted interval by interval
        QString holder = office;
        TimePoint since = start;
        const auto handTo = [&](const QString& to, TimePoint when) {
            latest = std::max(latest, when);
            if (to != holder) {
                brute[holder] += latest - since;
                since = latest;
                holder = to;
            }
        };
        for (qint64 acts = upTo(12); acts > 0; --acts) {
            // Desks' clocks differ: now and then an act is dated before the one it follows.
            at += Milliseconds(upTo(50'000'000) - 5'000'000);
            const QString next = holders[upTo(3)];
            switch (upTo(5)) {
                case 0:
                    entries.push_back(dispatched(next, at));
                    shut = false;
                    if (next != holder) {
                        handTo(next, at);
                    }
                    break;
                case 1:
                    entries.push_back(closed(at));
                    shut = true;
                    if (!holder.isEmpty()) {
                        handTo({}, at);
                    }
                    break;
                case 2:
                    entries.push_back(entry(verbs::CaseEvidenceAdded, at));
                    break;
                default:
                    entries.push_back(said(verbs::CaseActionLogged, next, at));
                    shut = false;
                    if (next != holder) {
                        handTo(next, at);
                    }
            }
        }
        const TimePoint now = at + Milliseconds(upTo(100'000'000));
        const auto segments = holderSegments(entries, now);
        ASSERT_TRUE(segments);
        if (!shut) {
            brute[holder] += std::max(latest, now) - since;
        }
        const TimePoint end = shut ? since : std::max(latest, now);
        Milliseconds sum{0};
        std::map<QString, Milliseconds> totals;
        TimePoint touching = start;
        for (const HolderSegment& segment : *segments) {
            EXPECT_EQ(segment.from, touching);
            EXPECT_GE(segment.to, segment.from);
            touching = segment.to;
            sum += segment.length();
            totals[segment.holder] += segment.length();
        }
        ASSERT_EQ(sum, end - start) << "history " << history;
        std::erase_if(brute, [](const auto& one) { return one.second == Milliseconds(0); });
        std::erase_if(totals, [](const auto& one) { return one.second == Milliseconds(0); });
        ASSERT_EQ(totals, brute) << "history " << history;
    }
}

TEST(HolderSegments, FindTheLastReopeningAndTheLastUrge) {
    std::vector<LedgerEntry> entries{opened(start, start), dispatched(works, start + 1h),
                                     said(verbs::CaseUrged, works, start + 4h)};
    EXPECT_EQ(lastUrge(entries), start + 4h);
    EXPECT_EQ(lastReopening(entries), std::nullopt);
    entries.push_back(said(verbs::CaseReopened, office, start + 9h));
    entries.push_back(dispatched(water, start + 10h));
    EXPECT_EQ(lastUrge(entries), start + 4h);
    EXPECT_EQ(lastReopening(entries), start + 9h);
}

}  // namespace zhiban
