// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/presentation/happened_time.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <QTimeZone>

namespace zhiban {
namespace {

// 2026-03-02 16:00 in the office.
const TimePoint kNow = fromMilliseconds(1'772'438'400'000);

QString read(const char* typed) {
    const auto time = happenedAt(QString::fromUtf8(typed), kNow);
    return time ? toUtc(*time).toTimeZone(QTimeZone("Asia/Shanghai")).toString(QStringLiteral("MM-dd HH:mm"))
                : QString();
}

TEST(HappenedTime, IsReadAsItIsTypedOnTheTelephone) {
    EXPECT_EQ(read("14:30"), QStringLiteral("03-02 14:30"));
    EXPECT_EQ(read(" 1430 "), QStringLiteral("03-02 14:30"));
    EXPECT_EQ(read("14:30"), QStringLiteral("03-02 14:30"));
    EXPECT_EQ(read("8:05"), QStringLiteral("03-02 08:05"));
    EXPECT_EQ(read("昨天 21:00"), QStringLiteral("03-01 21:00"));
    EXPECT_EQ(read("2月28日 09:10"), QStringLiteral("02-28 09:10"));
    EXPECT_EQ(read("5分钟前"), QStringLiteral("03-02 15:55"));
    EXPECT_EQ(read("半小时前"), QStringLiteral("03-02 15:30"));
    EXPECT_EQ(read("2026-03-01 07:00"), QStringLiteral("03-01 07:00"));
}

TEST(HappenedTime, OfAnHourStillToComeWasYesterday) {
    EXPECT_EQ(read("23:10"), QStringLiteral("03-01 23:10"));
}

TEST(HappenedTime, IsNoneForWhatIsNotUnderstood) {
    for (const char* typed : {"", "  ", "25:00", "soon", "14:3", "1", "12345"}) {
        EXPECT_TRUE(read(typed).isEmpty()) << typed;
    }
}

}  // namespace
}  // namespace zhiban
