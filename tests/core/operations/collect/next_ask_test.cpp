// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/collect/next_ask.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>
#include <algorithm>

#include "core/base/office_zone.h"

namespace zhiban {
namespace {

using namespace std::chrono_literals;

// Saturday 21 November 2026, 14:00 in Beijing.
const TimePoint kNow = fromDateTime(QDateTime(QDate(2026, 11, 21), QTime(14, 0), officeZone()));

Milliseconds waitFor(const Subscription& source, const LookResult& look, double chance = 0.5) {
    return nextAsk(source, look, kNow, chance).value() - kNow;
}

TEST(NextAsk, IsAnIntervalAfterASuccess) {
    EXPECT_EQ(waitFor({}, {}), 5min);
    EXPECT_EQ(waitFor({}, {}, 0.0), 270s);
    EXPECT_LT(waitFor({}, {}, 0.999), 331s);
}

TEST(NextAsk, IsSoonWhenMoreIsWaiting) {
    EXPECT_EQ(waitFor({}, {0, std::nullopt, true}), 1s);
}

TEST(NextAsk, BacksOffUpToAnHour) {
    const std::vector<Milliseconds> expected{5min, 10min, 20min, 40min, 60min, 60min};
    for (size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(waitFor({}, {static_cast<int>(i) + 1}), expected[i]) << i;
    }
    EXPECT_EQ(waitFor({}, {1'000'000}), 1h);
}

TEST(NextAsk, NeverShortensALongIntervalByBackingOff) {
    Subscription daily;
    daily.interval = 24h;
    EXPECT_EQ(waitFor(daily, {3}), 24h);
}

TEST(NextAsk, WaitsAsLongAsTheSourceAsks) {
    EXPECT_EQ(waitFor({}, {1, std::chrono::seconds(7200)}, 0.0), 2h);
    EXPECT_EQ(waitFor({}, {0, std::chrono::seconds(10)}), 5min);
}

TEST(NextAsk, NeverAsksMoreThanOnceAMinute) {
    Subscription hasty;
    hasty.interval = 0min;
    EXPECT_GE(waitFor(hasty, {}, 0.0), 54s);
}

TEST(NextAsk, KeepsToThePlanOfTheWeek) {
    Subscription office;
    office.hours = WeekHours::never();
    office.hours.set(1, 9, true);  // Monday from nine to ten
    const TimePoint next = nextAsk(office, {}, kNow, 0.0).value();
    EXPECT_EQ(toUtc(next).toTimeZone(officeZone()), QDateTime(QDate(2026, 11, 23), QTime(9, 0), officeZone()));
    office.hours = WeekHours::never();
    EXPECT_FALSE(nextAsk(office, {}, kNow, 0.0));
}

TEST(NextAsk, IsAlwaysWithinThePlanWhateverHappens) {
    QRandomGenerator random(42);
    for (int round = 0; round < 2000; ++round) {
        Subscription source;
        source.interval = std::chrono::minutes(1 + random.bounded(600));
        source.hours = WeekHours::never();
        for (int i = 0; i <= random.bounded(20); ++i) {
            source.hours.set(1 + random.bounded(7), random.bounded(24), true);
        }
        LookResult look{random.bounded(8)};
        if (random.bounded(3) == 0) {
            look.retryAfter = std::chrono::seconds(random.bounded(86'400));
        }
        const TimePoint now = kNow + Milliseconds(random.bounded(7 * 24 * 3600) * 1000LL);
        const TimePoint next = nextAsk(source, look, now, random.generateDouble()).value();
        EXPECT_TRUE(source.hours.holds(toUtc(next).toTimeZone(officeZone())));
        EXPECT_GT(next, now);
        EXPECT_GE(next - now, look.retryAfter.value_or(0s));
    }
}

}  // namespace
}  // namespace zhiban
