// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/bindings.h"

#include <gtest/gtest.h>

#include "core/briefing/dispatch_score.h"
#include "tests/core/briefing/sample_facts.h"

namespace zhiban::briefing {

TEST(PostTally, NamesTheRowsItCounts) {
    const BriefingFacts facts = testing::sampleWeek();
    const PostTally tally(facts.period, facts.posts);
    PostTally::Selection selection;
    selection.day = QDate(2026, 3, 5);
    selection.source = QStringLiteral("source-a");
    selection.level = Level::Red;
    const FigureBinding binding = tally.bind(selection);
    EXPECT_EQ(binding.count, 1);
    EXPECT_EQ(binding.posts.sources, QStringList{QStringLiteral("source-a")});
    EXPECT_EQ(binding.posts.minimumLevel, Level::Red);
    EXPECT_EQ(binding.posts.maximumLevel, Level::Red);
    EXPECT_EQ(binding.posts.from, testing::localMidnight({2026, 3, 5}));
    EXPECT_EQ(binding.posts.to, testing::localMidnight({2026, 3, 6}));
}

TEST(PostTally, DaysAddUpToTheWeek) {
    const BriefingFacts facts = testing::sampleWeek();
    const PostTally tally(facts.period, facts.posts);
    qint64 sum = 0;
    for (QDate day = facts.period.from; day < facts.period.to; day = day.addDays(1)) {
        PostTally::Selection selection;
        selection.day = day;
        sum += tally.bind(selection).count;
    }
    EXPECT_EQ(sum, tally.bind({}).count);
    EXPECT_GT(sum, 0);
}

TEST(Digest, ChangesWhenOneRowIsExchangedForAnother) {
    RowSet first;
    RowSet second;
    addRow(first, PostId{10});
    addRow(first, PostId{13});
    addRow(second, PostId{11});
    addRow(second, PostId{12});
    EXPECT_EQ(first.count, second.count);
    EXPECT_EQ(first.idSum, second.idSum);
    EXPECT_NE(bindPosts({}, first).digest, bindPosts({}, second).digest);
}

TEST(Digest, OfIdsDoesNotDependOnTheirOrder) {
    const QStringList ids{QStringLiteral("b"), QStringLiteral("a")};
    const QStringList reversed{QStringLiteral("a"), QStringLiteral("b")};
    EXPECT_EQ(bindRows(RowKind::Cases, ids), bindRows(RowKind::Cases, reversed));
    EXPECT_NE(bindRows(RowKind::Cases, ids).digest, bindRows(RowKind::Shifts, ids).digest);
}

TEST(CaseCounts, StandAsOfTheEndOfThePeriod) {
    const BriefingFacts facts = testing::sampleWeek();
    EXPECT_EQ(openedIn(facts.period, facts.cases).size(), 4U);
    EXPECT_EQ(closedIn(facts.period, facts.cases).size(), 3U);
    EXPECT_EQ(openAt(facts.period.ends, facts.cases).size(), 3U);
    EXPECT_EQ(openAt(facts.period.begins, facts.cases).size(), 2U);
    EXPECT_EQ(overdueAt(facts.period.ends, facts.cases).size(), 3U);
}

TEST(DispatchScore, CountsOnlyWhatWasSentInThePeriod) {
    BriefingFacts facts = testing::sampleWeek();
    const qint64 before = bindDispatches(facts, {}, DispatchStep::Sent).count;
    facts.dispatches.push_back(testing::sampleDispatch(90, QStringLiteral("城市管理局"), {2026, 2, 25}, true, true));
    EXPECT_EQ(bindDispatches(facts, {}, DispatchStep::Sent).count, before);
    EXPECT_EQ(before, 20);
}

TEST(DispatchScore, AReturnedDispatchIsNotDueForReceipt) {
    const BriefingPeriod period = testing::weekFrom({2026, 3, 2});
    Dispatch dispatch = testing::sampleDispatch(1, QStringLiteral("交通运输局"), {2026, 3, 3}, true, false);
    EXPECT_TRUE(hasReached(dispatch, DispatchStep::ReceivedInTime, period));
    dispatch.state = DispatchState::Returned;
    EXPECT_FALSE(hasReached(dispatch, DispatchStep::ReceiptDue, period));
    EXPECT_FALSE(hasReached(dispatch, DispatchStep::ReceivedInTime, period));
    EXPECT_TRUE(hasReached(dispatch, DispatchStep::Returned, period));
}

TEST(DispatchScore, WhatHappenedAfterThePeriodHasNotHappenedYet) {
    const BriefingPeriod period = testing::weekFrom({2026, 3, 2});
    Dispatch dispatch = testing::sampleDispatch(1, QStringLiteral("交通运输局"), {2026, 3, 8}, true, true);
    dispatch.receivedAt = period.ends + std::chrono::hours(1);
    EXPECT_FALSE(hasReached(dispatch, DispatchStep::Received, period));
    EXPECT_FALSE(hasReached(dispatch, DispatchStep::Done, period));
}

}  // namespace zhiban::briefing
