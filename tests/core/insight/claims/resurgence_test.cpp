// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/claims/resurgence.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zhiban::testing {
namespace {

using std::chrono::hours;

constexpr TimePoint start{std::chrono::hours(490'000)};

TimePoint day(double days) {
    return start + std::chrono::duration_cast<Milliseconds>(std::chrono::duration<double, std::ratio<86'400>>(days));
}

const ResurgenceRule rule{std::chrono::days(14), 3, hours(6)};

TEST(Resurgence, IsSeenWhenAQuietClaimComesBackFast) {
    const auto back = resurgenceOf({day(0), day(1), day(30), day(30.1), day(30.2)}, start, rule);
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->since, day(30));
    EXPECT_EQ(back->noticed, day(30.2));
    EXPECT_EQ(back->before, day(1));
    EXPECT_EQ(back->posts, 3);
}

TEST(Resurgence, IsNoneWhileItNeverWentQuiet) {
    std::vector<TimePoint> posts;
    for (int i = 0; i < 100; ++i) {
        posts.push_back(day(i * 0.1));
    }
    EXPECT_FALSE(resurgenceOf(posts, start, rule).has_value()) << "the wave it was registered in";
    EXPECT_TRUE(resurgenceOf(posts, start - hours(24 * 14), rule).has_value()) << "registered long before it";
}

TEST(Resurgence, WantsEnoughPostsInAShortTime) {
    EXPECT_FALSE(resurgenceOf({day(0), day(30), day(30.1)}, start, rule).has_value());
    EXPECT_FALSE(resurgenceOf({day(0), day(30), day(30.2), day(30.4)}, start, rule).has_value());
    EXPECT_TRUE(resurgenceOf({day(0), day(30), day(31), day(31.1), day(31.2)}, start, rule).has_value());
}

TEST(Resurgence, CountsTheEdgesIn) {
    const TimePoint back = day(20);
    EXPECT_TRUE(resurgenceOf({day(6), back, back + hours(3), back + hours(6)}, start, rule).has_value());
    EXPECT_FALSE(resurgenceOf({day(6), back, back + hours(3), back + hours(6) + Milliseconds(1)}, start, rule));
}

TEST(Resurgence, AnswersTheNewestWaveWhateverTheOrder) {
    std::vector<TimePoint> posts = {day(60.2), day(0), day(30), day(60), day(30.1), day(60.1), day(30.2), day(60.25)};
    const auto back = resurgenceOf(posts, start, rule);
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->since, day(60));
    EXPECT_EQ(back->posts, 4);
    std::reverse(posts.begin(), posts.end());
    EXPECT_EQ(resurgenceOf(posts, start, rule), back);
}

TEST(Resurgence, OfNothingIsNone) {
    EXPECT_FALSE(resurgenceOf({}, start, rule).has_value());
    EXPECT_FALSE(resurgenceOf({day(3)}, start, rule).has_value());
}

}  // namespace
}  // namespace zhiban::testing
