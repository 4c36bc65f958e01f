// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/heat/heat.h"

#include <gmock/gmock.h>

#include "core/insight/heat/burst.h"
#include "core/insight/heat/clock_tier.h"

namespace zhiban {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const TimePoint noon{hours{480000}};

std::vector<HeatPost> everyMinutes(int count, minutes apart, TimePoint from = noon) {
    std::vector<HeatPost> posts;
    for (int i = 0; i < count; ++i) {
        posts.push_back({from + i * apart, 1, 0, 0});
    }
    return posts;
}

TEST(Heat, OfNothingIsNothing) {
    EXPECT_EQ(heatAt({}, noon).value, 0);
}

TEST(Heat, RisesWithEachOfItsParts) {
    const std::vector<HeatPost> plain = everyMinutes(6, minutes{10});
    const TimePoint at = noon + hours{1};
    const double base = heatAt(plain, at).value;
    std::vector<HeatPost> more = everyMinutes(12, minutes{5});
    std::vector<HeatPost> sources = plain;
    sources[3].source = 2;
    std::vector<HeatPost> liked = plain;
    liked[0].likes = 900;
    std::vector<HeatPost> dangerous = plain;
    dangerous[5].danger = 1;
    std::vector<HeatPost> wide = plain;
    wide[0].at = noon - hours{5};
    wide[1].at = noon - hours{3};
    for (const std::vector<HeatPost>& hotter : {more, sources, liked, dangerous}) {
        EXPECT_GT(heatAt(hotter, at).value, base);
    }
    EXPECT_GT(heatAt(wide, at).spread, heatAt(plain, at).spread);
}

TEST(Heat, FadesWhenNothingComes) {
    const std::vector<HeatPost> posts = everyMinutes(20, minutes{3});
    double before = heatAt(posts, noon + hours{1}).value;
    for (int hour = 2; hour < 40; ++hour) {
        const double now = heatAt(posts, noon + hours{hour}).value;
        EXPECT_LT(now, before);
        before = now;
    }
}

TEST(Heat, KnowsNothingOfTheFuture) {
    std::vector<HeatPost> posts = everyMinutes(4, minutes{10});
    const Heat before = heatAt(posts, noon + hours{1});
    posts.push_back({noon + hours{2}, 9, 5000, 1});
    EXPECT_EQ(heatAt(posts, noon + hours{1}), before);
}

TEST(Heat, CanBeCheckedByHandFromItsParts) {
    std::vector<HeatPost> posts = everyMinutes(3, minutes{20});
    posts[1].source = 2;
    posts[2].likes = 99;
    posts[2].danger = 0.5;
    const HeatFormula formula;
    const Heat heat = heatAt(posts, noon + hours{1}, formula);
    EXPECT_EQ(heat.sources, 2);
    EXPECT_EQ(heat.likes, 99);
    EXPECT_EQ(heat.formulaVersion, formula.version);
    const double sum = formula.perPostAnHour * heat.postsAnHour + formula.perSource * 1 + formula.perTenfoldLikes * 2 +
                       formula.perDanger * heat.danger + formula.perSpread * heat.spread;
    EXPECT_NEAR(heat.value, 100 * (1 - std::exp(-sum)), 1e-9);
}

TEST(HeatCurve, HasAPointForEachFullHourAndCountsEachPostOnce) {
    const std::vector<HeatPost> posts = everyMinutes(90, minutes{4}, noon + minutes{1});
    const std::vector<HeatPoint> curve = heatCurve(posts, noon, noon + hours{8});
    ASSERT_EQ(curve.size(), 8U);
    EXPECT_EQ(curve.front().at, noon + hours{1});
    int counted = 0;
    for (const HeatPoint& point : curve) {
        counted += point.posts;
    }
    EXPECT_EQ(counted, 90);
}

TEST(Burst, IsFarAboveBothBaselinesAndTheFloor) {
    std::vector<TimePoint> times;
    for (int hour = 1; hour <= 24 * 14; ++hour) {
        times.push_back(noon - hours{hour});
    }
    std::sort(times.begin(), times.end());
    for (int i = 0; i < 9; ++i) {
        times.push_back(noon + minutes{i});
    }
    const std::vector<Burst> found = bursts(times, noon, noon + hours{2});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].from, noon);
    EXPECT_EQ(found[0].posts, 9);
    EXPECT_DOUBLE_EQ(found[0].usualInTwelveHours, 1);
    EXPECT_DOUBLE_EQ(found[0].usualInFourteenDays, 1);
}

TEST(Burst, IsNoneWhereFewPostsComeOrManyAlwaysDo) {
    EXPECT_THAT(bursts({noon, noon + minutes{1}, noon + minutes{2}, noon + minutes{3}}, noon, noon + hours{1}),
                IsEmpty())
        << "four posts out of nothing are below the floor";
    std::vector<TimePoint> busy;
    for (int minute = -60 * 24 * 14; minute < 60; minute += 6) {
        busy.push_back(noon + minutes{minute});
    }
    EXPECT_THAT(bursts(busy, noon, noon + hours{1}), IsEmpty());
}

TEST(ClockTier, TightensByItselfAndNeverLoosens) {
    TierHistory history;
    EXPECT_EQ(history.tier(), ClockTier::FourHours);
    EXPECT_TRUE(history.see(noon, 40));
    EXPECT_FALSE(history.see(noon + hours{1}, 10));
    EXPECT_EQ(history.tier(), ClockTier::TwoHours);
    EXPECT_TRUE(history.see(noon + hours{2}, 90));
    EXPECT_FALSE(history.see(noon + hours{3}, 0));
    EXPECT_EQ(history.tier(), ClockTier::OneHour);
    EXPECT_EQ(history.changes().size(), 2U);
}

TEST(ClockTier, IsLoosenedByAPersonWithAReasonOnly) {
    TierHistory history;
    history.see(noon, 90);
    const QString officer = QString::fromUtf8("方知秋");
    EXPECT_EQ(history.loosen(noon, ClockTier::TwoHours, officer, QStringLiteral("  ")).error().subject,
              QStringLiteral("tier.no-reason"));
    EXPECT_EQ(history.loosen(noon, ClockTier::OneHour, officer, QStringLiteral("x")).error().subject,
              QStringLiteral("tier.not-looser"));
    ASSERT_TRUE(history.loosen(noon + hours{1}, ClockTier::FourHours, officer, QString::fromUtf8("已派人到场")));
    EXPECT_EQ(history.tier(), ClockTier::FourHours);
    EXPECT_FALSE(history.see(noon + hours{2}, 90)) << "the officer knew that heat";
    EXPECT_TRUE(history.see(noon + hours{3}, 95));
    EXPECT_EQ(history.tier(), ClockTier::OneHour);
}

TEST(ClockTier, OfAReplayedBurstIsTheSameTwice) {
    const std::vector<HeatPost> posts = everyMinutes(200, minutes{2});
    const auto replay = [&] { return tierHistory(heatCurve(posts, noon, noon + hours{12})).changes(); };
    ASSERT_FALSE(replay().empty());
    EXPECT_EQ(replay(), replay());
}

}  // namespace
}  // namespace zhiban
