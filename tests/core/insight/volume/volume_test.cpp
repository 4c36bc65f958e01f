// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <random>

#include "core/insight/volume/listening.h"

namespace zhiban {
namespace {

using namespace std::chrono_literals;

constexpr qint64 week = 7 * 24;
constexpr qint64 now = 490'000;  // an hour since 1970
const QString key = QStringLiteral("board");

TimePoint at(qint64 hour) {
    return TimePoint(std::chrono::hours(hour));
}

// The hour `now` in each of the weeks before, the newest first.
VolumeHistory history(const std::vector<qint64>& counts, const std::vector<SourceGap>& gaps = {}) {
    std::vector<HourVolume> volumes;
    for (size_t i = 0; i < counts.size(); ++i) {
        volumes.push_back({key, now - static_cast<qint64>(i + 1) * week, counts[i]});
    }
    return VolumeHistory(volumes, gaps);
}

// So many posts in every hour of the weeks before `from`, and none from there on.
VolumeHistory steady(qint64 posts, qint64 from, const std::vector<SourceGap>& gaps = {}) {
    std::vector<HourVolume> volumes;
    for (qint64 hour = from - 8 * week; hour < from; ++hour) {
        volumes.push_back({key, hour, posts});
    }
    return VolumeHistory(volumes, gaps);
}

ListenedSource listened() {
    ListenedSource source;
    source.subscription.key = key;
    source.state.lastTry = source.state.lastSuccess = at(now) - 1min;
    source.state.dueAt = at(now) + 4min;
    return source;
}

TEST(VolumeBand, IsTheMedianWithThreeDeviationsToBothSides) {
    // Sorted 2 4 5 6 9: median 5, deviations 3 1 0 1 4, their median 1.
    const VolumeBand band = bandOf({4, 9, 2, 6, 5});
    EXPECT_EQ(band.median, 5);
    EXPECT_EQ(band.low, 2);
    EXPECT_EQ(band.high, 8);
    EXPECT_EQ(band.compared, 5);
}

TEST(VolumeBand, OfAnEvenNumberOfWeeksIsBetweenTheTwoInTheMiddle) {
    EXPECT_EQ(bandOf({1, 3, 5, 100}).median, 4);
}

TEST(VolumeBand, IsNeverNarrowerThanCountsScatter) {
    const VolumeBand band = bandOf({16, 16, 16, 16});
    EXPECT_EQ(band.low, 12);
    EXPECT_EQ(band.high, 20);
}

TEST(VolumeBand, SaysOfEachCountWhereItLies) {
    const VolumeBand band = bandOf({16, 16, 16, 16});
    const std::vector<std::pair<qint64, VolumeState>> table = {{0, VolumeState::Silent}, {11, VolumeState::Low},
                                                               {12, VolumeState::Usual}, {16, VolumeState::Usual},
                                                               {20, VolumeState::Usual}, {21, VolumeState::High}};
    for (const auto& [posts, state] : table) {
        EXPECT_EQ(stateOf(posts, band), state) << posts;
    }
}

TEST(VolumeBand, SaysNothingWithTooFewWeeks) {
    const std::vector<HourVolume> days{{key, now - 24, 50}, {key, now - 48, 50}, {key, now - 72, 50}};
    EXPECT_EQ(VolumeHistory(days, {}).state(now), VolumeState::NotKnown);
    EXPECT_EQ(history({50, 50, 50, 50}).state(now), VolumeState::Silent);
    EXPECT_EQ(VolumeHistory().state(now), VolumeState::NotKnown);
}

TEST(VolumeBand, ComparesWithTheDaysBeforeWhereThereAreTooFewWeeks) {
    std::vector<HourVolume> volumes;
    for (qint64 day = 1; day <= 6; ++day) {
        volumes.push_back({key, now - day * 24, 40});
    }
    const VolumeBand band = VolumeHistory(volumes, {}).band(now);
    EXPECT_EQ(band.median, 40);
    EXPECT_EQ(band.compared, 6);
    EXPECT_FALSE(band.sameWeekday);
    EXPECT_EQ(VolumeHistory({volumes.begin(), volumes.begin() + 3}, {}).state(now), VolumeState::NotKnown);
}

TEST(VolumeBand, CountsTheHoursWithoutAPostSinceTheSourceIsListenedTo) {
    const VolumeHistory listenedTo({{key, now - 2 * week, 8}}, {}, at(now - 6 * week));
    EXPECT_EQ(listenedTo.band(now).compared, 6);
    EXPECT_EQ(listenedTo.band(now).median, 0);
}

TEST(VolumeBand, DoesNotCallASourceSilentThatOftenBringsNothing) {
    EXPECT_EQ(history({0, 1, 0, 2, 0, 1}).state(now), VolumeState::Usual);
}

TEST(VolumeBand, LooksAtFourteenWeeksAndNoMore) {
    std::vector<qint64> counts(14, 20);
    counts.resize(30, 5000);
    const VolumeBand band = history(counts).band(now);
    EXPECT_EQ(band.compared, 14);
    EXPECT_EQ(band.median, 20);
}

TEST(VolumeBand, LearnsNothingFromHoursInWhichTheSourceWasNotHeard) {
    std::vector<qint64> counts{0, 0, 0, 30, 30, 30, 30};
    EXPECT_EQ(history(counts).band(now).compared, 7);
    SourceGap gap;
    gap.sourceKey = key;
    gap.from = at(now - 3 * week) - 30min;
    gap.to = at(now - week) + 30min;
    const VolumeBand band = history(counts, {gap}).band(now);
    EXPECT_EQ(band.compared, 4);
    EXPECT_EQ(band.median, 30);
}

TEST(VolumeBand, HoldsItsMedianWhateverTheCounts) {
    std::mt19937 random(7);  // the same counts every time
    std::uniform_int_distribution<qint64> count(0, 2000);
    std::uniform_int_distribution<int> weeks(1, 14);
    for (int round = 0; round < 2000; ++round) {
        std::vector<qint64> counts(static_cast<size_t>(weeks(random)));
        for (qint64& one : counts) {
            one = count(random);
        }
        const VolumeBand band = bandOf(counts);
        EXPECT_LE(0, band.low);
        EXPECT_LE(band.low, band.median);
        EXPECT_LE(band.median, band.high);
        std::shuffle(counts.begin(), counts.end(), random);
        EXPECT_EQ(bandOf(counts), band);
    }
}

TEST(Listening, HearsASourceThatAnswersAsUsual) {
    EXPECT_EQ(listeningOf(listened(), steady(20, now), at(now)), (Listening{ListeningState::Heard, true, false, {}}));
}

TEST(Listening, SaysNothingOfASourceThatWasNeverAsked) {
    ListenedSource source;
    source.subscription.key = key;
    const Listening listening = listeningOf(source, {}, at(now));
    EXPECT_EQ(listening.state, ListeningState::NotYet);
    EXPECT_FALSE(listening.heard);
    EXPECT_FALSE(listening.alarm);
}

TEST(Listening, RaisesTheAlarmWithTheSecondFailureInARow) {
    ListenedSource source = listened();
    source.state.lastSuccess = at(now) - 7min;
    source.state.failures = 1;
    EXPECT_EQ(listeningOf(source, {}, at(now)).state, ListeningState::Failing);
    EXPECT_TRUE(listeningOf(source, {}, at(now)).heard);
    EXPECT_FALSE(listeningOf(source, {}, at(now)).alarm);
    source.state.failures = 2;
    const Listening listening = listeningOf(source, {}, at(now));
    EXPECT_FALSE(listening.heard);
    EXPECT_TRUE(listening.alarm);
    EXPECT_EQ(listening.since, at(now) - 7min);
}

TEST(Listening, RaisesTheAlarmWhenNobodyAsks) {
    ListenedSource source = listened();
    source.state.dueAt = at(now) - 10min;  // asked every five
    EXPECT_EQ(listeningOf(source, {}, at(now)).state, ListeningState::Heard);
    EXPECT_EQ(listeningOf(source, {}, at(now) + 1min).state, ListeningState::Unasked);
    EXPECT_TRUE(listeningOf(source, {}, at(now) + 1min).alarm);
    source.state.leasedUntil = at(now) + 2min;  // somebody is at it
    EXPECT_EQ(listeningOf(source, {}, at(now) + 1min).state, ListeningState::Heard);
}

TEST(Listening, RaisesTheAlarmAfterTwoHoursBelowTheBand) {
    EXPECT_EQ(listeningOf(listened(), steady(20, now - 1), at(now)).state, ListeningState::Heard);
    const Listening listening = listeningOf(listened(), steady(20, now - 2), at(now) + 1min);
    EXPECT_EQ(listening.state, ListeningState::Quiet);
    EXPECT_TRUE(listening.alarm);
    EXPECT_EQ(listening.since, at(now - 2));
}

TEST(Listening, DoesNotJudgeHoursThePlanLeavesOut) {
    ListenedSource source = listened();
    source.subscription.hours = WeekHours::never();
    EXPECT_EQ(listeningOf(source, steady(20, now - 5), at(now)).state, ListeningState::Heard);
}

TEST(Listening, DoesNotAlarmAboutWhatAnOfficerPaused) {
    ListenedSource source = listened();
    source.state.failures = 9;
    source.subscription.paused = true;
    const Listening listening = listeningOf(source, steady(20, now - 5), at(now));
    EXPECT_EQ(listening.state, ListeningState::Paused);
    EXPECT_FALSE(listening.alarm);
    EXPECT_FALSE(listening.heard);
}

TEST(Listening, CallsItCalmOnlyWhenNineOfTenAreHeard) {
    const std::vector<std::tuple<int, int, bool>> table = {
        {0, 0, false}, {1, 1, true}, {7, 8, false}, {8, 8, true}, {9, 10, true}, {234, 260, true}, {233, 260, false}};
    for (const auto& [heard, all, calm] : table) {
        EXPECT_EQ((Coverage{heard, all}.isEnough()), calm) << heard << '/' << all;
    }
}

TEST(Listening, FindsTheStretchesBelowTheBand) {
    const std::vector<SourceGap> stretches = quietStretches(listened(), steady(20, now - 5), at(now - 30), at(now));
    ASSERT_EQ(stretches.size(), 1U);
    EXPECT_EQ(stretches[0].from, at(now - 5));
    EXPECT_EQ(stretches[0].to, at(now));
    EXPECT_EQ(stretches[0].reason, GapReason::Quiet);
    EXPECT_TRUE(quietStretches(listened(), steady(20, now - 1), at(now - 30), at(now)).empty());
}

TEST(Listening, CountsTheDaysSinceTheLastPost) {
    ListenedSource source = listened();
    source.subscription.silentAfterDays = 3;
    EXPECT_FALSE(isSilentForDays(source, at(now)));
    source.source = Source{};
    source.source->lastPostAt = at(now - 72);
    EXPECT_FALSE(isSilentForDays(source, at(now)));
    EXPECT_TRUE(isSilentForDays(source, at(now) + 1min));
    source.subscription.silentAfterDays = 0;
    EXPECT_FALSE(isSilentForDays(source, at(now) + 24h));
}

}  // namespace
}  // namespace zhiban
