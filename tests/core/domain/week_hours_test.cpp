// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/week_hours.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

namespace zhiban {
namespace {

TEST(WeekHours, AreWrittenAndReadBackTheSame) {
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        WeekHours hours;
        for (int day = 1; day <= 7; ++day) {
            for (int hour = 0; hour < 24; ++hour) {
                hours.set(day, hour, random.bounded(2) == 1);
            }
        }
        EXPECT_EQ(WeekHours::fromText(hours.text()), hours);
    }
}

TEST(WeekHours, ShowTheFirstHourOfADayFirst) {
    WeekHours hours;
    hours.set(1, 0, true);
    hours.set(7, 23, true);
    EXPECT_EQ(hours.text(), QStringLiteral("800000-000000-000000-000000-000000-000000-000001"));
    EXPECT_EQ(WeekHours::always().text(), QStringLiteral("ffffff-ffffff-ffffff-ffffff-ffffff-ffffff-ffffff"));
    EXPECT_TRUE(WeekHours::never().isNever());
}

TEST(WeekHours, HoldALocalTime) {
    WeekHours hours;
    hours.set(6, 21, true);  // Saturday
    EXPECT_TRUE(hours.holds(QDateTime(QDate(2026, 11, 21), QTime(21, 59))));
    EXPECT_FALSE(hours.holds(QDateTime(QDate(2026, 11, 21), QTime(22, 0))));
    EXPECT_FALSE(hours.holds(QDateTime(QDate(2026, 11, 22), QTime(21, 0))));
}

TEST(WeekHours, AreNotReadFromAnythingElse) {
    for (const char* text : {"", "ffffff", "ffffff-ffffff-ffffff-ffffff-ffffff-ffffff-fffff", "x00000-0-0-0-0-0-0",
                             "ffffff-ffffff-ffffff-ffffff-ffffff-ffffff-ffffff-ffffff"}) {
        EXPECT_FALSE(WeekHours::fromText(QString::fromLatin1(text))) << text;
    }
}

}  // namespace
}  // namespace zhiban
