// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/recent_days.h"

#include <gtest/gtest.h>

#include "ui/desk/presentation/desk_layout.h"

namespace zhiban {
namespace {

TimePoint utc(int day, int hour, int minute = 0) {
    return fromDateTime(QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC));
}

TEST(RecentDays, BeginAtMidnightOfTheOffice) {
    // 2026-03-10, 23:30 in the office; half an hour later it is another day there, though not in UTC.
    EXPECT_EQ(beginOf(RecentDays::Today, utc(10, 15, 30)), utc(9, 16));
    EXPECT_EQ(beginOf(RecentDays::Today, utc(10, 16, 0)), utc(10, 16));
    EXPECT_EQ(beginOf(RecentDays::SevenDays, utc(10, 15, 30)), utc(3, 16));
    EXPECT_EQ(beginOf(RecentDays::All, utc(10, 15, 30)), fromMilliseconds(0));
    EXPECT_EQ(officeDay(utc(10, 16)), QDate(2026, 3, 11));
    EXPECT_EQ(beginOfDay(QDate(2026, 3, 11)), utc(10, 16));
}

TEST(RecentDays, ReadBackFromTheirKeys) {
    for (const RecentDays recent :
         {RecentDays::All, RecentDays::Today, RecentDays::SevenDays, RecentDays::ThirtyDays}) {
        EXPECT_EQ(recentDaysFromKey(recentDaysKey(recent)), recent);
    }
    EXPECT_EQ(recentDaysFromKey(QStringLiteral("a fortnight")), RecentDays::All);
}

TEST(RecentDays, OfAColumnMoveOnWithTheCalendar) {
    DeskColumn column;
    column.recent = RecentDays::Today;
    EXPECT_EQ(filterAt(column, utc(10, 15)).from, utc(9, 16));
    EXPECT_EQ(filterAt(column, utc(11, 15)).from, utc(10, 16));
    EXPECT_EQ(filterAt(column, utc(11, 15)).to, std::nullopt);
    column.recent = RecentDays::All;
    column.filter.to = utc(5, 0);
    EXPECT_EQ(filterAt(column, utc(11, 15)), column.filter);
}

}  // namespace
}  // namespace zhiban
