// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/operations/publishing/publish_follow_up.h"
#include "core/operations/setup/initialise_store.h"
#include "core/operations/shifts/end_shift.h"
#include "core/operations/shifts/shift_timeline.h"
#include "core/operations/shifts/start_shift.h"
#include "tests/support/store_fixture.h"

namespace zhiban {

namespace {

using testing::valueOf;
using ShiftOperations = testing::StoreTest;

TEST_F(ShiftOperations, OnlyOneShiftRunsAndTheSecondIsToldWhoIsOn) {
    valueOf(StartShift{QStringLiteral("方知秋"), QStringLiteral("白班")}.run(*session_, context()));
    const Result<ShiftId> second =
        StartShift{QStringLiteral("陆小满"), QStringLiteral("夜班")}.run(*session_, context());
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().subject, QStringLiteral("shift.running"));
    EXPECT_EQ(second.error().details.front(), QStringLiteral("方知秋"));
}

TEST_F(ShiftOperations, AShiftDoesNotEndWithoutAHandoverNote) {
    const ShiftId id = valueOf(StartShift{QStringLiteral("方知秋"), QStringLiteral("白班")}.run(*session_, context()));
    EXPECT_EQ((EndShift{id, QStringLiteral("  "), {}}.run(*session_, context())).error().subject,
              QStringLiteral("shift.no-handover"));
    EXPECT_TRUE(valueOf(CurrentShift{}.run(*session_)).has_value());
    clock_.advance(std::chrono::hours(9));
    valueOf(EndShift{id, QStringLiteral("无未办毕事项"), QStringLiteral("陆小满")}.run(*session_, context()));
    EXPECT_FALSE(valueOf(CurrentShift{}.run(*session_)).has_value());
    const std::vector<Shift> shifts =
        valueOf(ShiftsBetween{clock_.now() - std::chrono::hours(24), clock_.now()}.run(*session_));
    ASSERT_EQ(shifts.size(), 1U);
    EXPECT_EQ(shifts.front().handoverNote, QStringLiteral("无未办毕事项"));
    EXPECT_EQ(shifts.front().receiver, QStringLiteral("陆小满"));
}

TEST_F(ShiftOperations, IssuesOfAColumnCountUpFromWhereItStands) {
    InitialiseStore setup;
    setup.columns = {{ColumnId{QStringLiteral("echo")}, QStringLiteral("棠川回音"), 289}};
    valueOf(setup.run(*session_, context()));
    const PublishFollowUp report{
        ColumnId{QStringLiteral("echo")}, QStringLiteral("灯杆"), QStringLiteral("放倒了"), {}};
    EXPECT_EQ(valueOf(report.run(*session_, context())).issue, 289);
    EXPECT_EQ(valueOf(report.run(*session_, context())).issue, 290);
    EXPECT_EQ(valueOf(ListColumns{}.run(*session_)).front().nextIssue, 291);
}

TEST_F(ShiftOperations, SettingUpAStoreTwiceLeavesItAlone) {
    InitialiseStore setup;
    setup.columns = {{ColumnId{QStringLiteral("echo")}, QStringLiteral("棠川回音"), 1}};
    EXPECT_TRUE(valueOf(setup.run(*session_, context())));
    setup.columns.front().nextIssue = 7;
    EXPECT_FALSE(valueOf(setup.run(*session_, context())));
    EXPECT_EQ(valueOf(ListColumns{}.run(*session_)).front().nextIssue, 1);
}

}  // namespace

}  // namespace zhiban
