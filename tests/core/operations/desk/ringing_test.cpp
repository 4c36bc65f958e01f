// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/desk/ringing.h"

#include <gtest/gtest.h>

namespace zhiban {
namespace {

// 2026-03-02, at this hour and minute of the office (eight hours before UTC).
TimePoint at(int hour, int minute = 0) {
    return fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(hour, minute), Qt::UTC).addSecs(-8 * 3600));
}

FeedItem hitBy(const QStringList& rules, bool muted = false) {
    FeedItem item;
    item.level = Level::Orange;
    for (const QString& id : rules) {
        Hit hit;
        hit.rule = RuleId{id};
        hit.muted = muted;
        item.hits.push_back(hit);
    }
    return item;
}

Rule rule(const QString& id, AlertSound sound) {
    Rule made;
    made.id = RuleId{id};
    made.sound = sound;
    return made;
}

struct RingCase {
    const char* name;
    std::function<void(Rule&)> change;
    Hearing hearing;
    TimePoint now;
    AlertSound heard;
};

const DailyHours night{QTime(22, 0), QTime(7, 0)};
const auto asItIs = [](Rule&) {};
const auto quietAtNight = [](Rule& one) { one.quiet = night; };
const auto lifeSafety = [](Rule& one) {
    one.lifeSafety = true;
    one.sound = AlertSound::None;
    one.quiet = night;
    one.mutedUntil = at(23, 59);
};

class Ringing : public ::testing::TestWithParam<RingCase> {};

TEST_P(Ringing, IsDecidedByTheRuleTheHourAndTheDesk) {
    const RingCase& given = GetParam();
    Rule one = rule(QStringLiteral("gas"), AlertSound::Urgent);
    given.change(one);
    EXPECT_EQ(soundFor(hitBy({QStringLiteral("gas")}), {one}, given.hearing, given.now), given.heard);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, Ringing,
    ::testing::Values(
        RingCase{"AsTheRuleSays", asItIs, {}, at(12), AlertSound::Urgent},
        RingCase{"SilentRule", [](Rule& one) { one.sound = AlertSound::None; }, {}, at(12), AlertSound::None},
        RingCase{"SoftRule", [](Rule& one) { one.sound = AlertSound::Soft; }, {}, at(12), AlertSound::Soft},
        RingCase{"BeforeTheQuietHours", quietAtNight, {}, at(21, 59), AlertSound::Urgent},
        RingCase{"FromTheirFirstMinute", quietAtNight, {}, at(22), AlertSound::None},
        RingCase{"OverMidnight", quietAtNight, {}, at(0), AlertSound::None},
        RingCase{"UntilTheirEnd", quietAtNight, {}, at(6, 59), AlertSound::None},
        RingCase{"NotAtTheirEnd", quietAtNight, {}, at(7), AlertSound::Urgent},
        RingCase{"QuietByDay",
                 [](Rule& one) {
                     one.quiet = DailyHours{QTime(12, 0), QTime(14, 0)};
                 },
                 {},
                 at(13),
                 AlertSound::None},
        RingCase{"AfterTheQuietDay",
                 [](Rule& one) {
                     one.quiet = DailyHours{QTime(12, 0), QTime(14, 0)};
                 },
                 {},
                 at(14),
                 AlertSound::Urgent},
        RingCase{"HoursThatAreNone",
                 [](Rule& one) {
                     one.quiet = DailyHours{QTime(9, 0), QTime(9, 0)};
                 },
                 {},
                 at(9),
                 AlertSound::Urgent},
        RingCase{"Muted", [](Rule& one) { one.mutedUntil = at(13); }, {}, at(12), AlertSound::None},
        RingCase{"MutedNoLonger", [](Rule& one) { one.mutedUntil = at(12); }, {}, at(12), AlertSound::Urgent},
        RingCase{"Expired", [](Rule& one) { one.expires = at(12); }, {}, at(12), AlertSound::None},
        RingCase{"NotYetExpired", [](Rule& one) { one.expires = at(13); }, {}, at(12), AlertSound::Urgent},
        RingCase{"SwitchedOff", asItIs, {.on = false}, at(12), AlertSound::None},
        RingCase{"SilencedForTheShift", asItIs, {.silenced = true}, at(12), AlertSound::None},
        RingCase{"LifeSafetyWhateverElse", lifeSafety, {.on = false, .silenced = true}, at(23), AlertSound::Urgent}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(RingingOf, SeveralRulesIsTheMostUrgentThatMayRing) {
    std::vector<Rule> rules{rule(QStringLiteral("a"), AlertSound::Soft), rule(QStringLiteral("b"), AlertSound::Urgent)};
    const FeedItem both = hitBy({QStringLiteral("a"), QStringLiteral("b")});
    EXPECT_EQ(soundFor(both, rules, {}, at(12)), AlertSound::Urgent);
    rules[1].quiet = night;
    EXPECT_EQ(soundFor(both, rules, {}, at(23)), AlertSound::Soft);
}

TEST(RingingOf, AMutedHitIsSilentUnlessItsRuleProtectsLife) {
    std::vector<Rule> rules{rule(QStringLiteral("a"), AlertSound::Urgent)};
    EXPECT_EQ(soundFor(hitBy({QStringLiteral("a")}, true), rules, {}, at(12)), AlertSound::None);
    rules[0].lifeSafety = true;
    EXPECT_EQ(soundFor(hitBy({QStringLiteral("a")}, true), rules, {}, at(12)), AlertSound::Urgent);
}

TEST(RingingOf, APostWithoutHitsOrAlreadyDecidedIsSilent) {
    const std::vector<Rule> rules{rule(QStringLiteral("a"), AlertSound::Urgent)};
    EXPECT_EQ(soundFor(hitBy({}), rules, {}, at(12)), AlertSound::None);
    FeedItem cased = hitBy({QStringLiteral("a")});
    cased.triage = TriageState::Cased;
    EXPECT_EQ(soundFor(cased, rules, {}, at(12)), AlertSound::None);
}

TEST(RingingOf, ARuleNobodyKnowsIsSoft) {
    EXPECT_EQ(soundFor(hitBy({QStringLiteral("gone")}), {}, {}, at(12)), AlertSound::Soft);
}

TEST(RingBurst, PlaysTheFirstAtOnceAndThenOneForAllThatComeWithinThePause) {
    RingBurst burst;
    const TimePoint start = at(12);
    const auto after = [start](int milliseconds) { return start + Milliseconds{milliseconds}; };
    EXPECT_EQ(burst.waiting(start), std::nullopt);
    EXPECT_EQ(burst.offer(AlertSound::Soft, start), AlertSound::Soft);
    EXPECT_EQ(burst.offer(AlertSound::Soft, after(1'000)), AlertSound::None);
    EXPECT_EQ(burst.offer(AlertSound::Urgent, after(2'000)), AlertSound::None);
    EXPECT_EQ(burst.offer(AlertSound::Soft, after(3'000)), AlertSound::None);
    EXPECT_EQ(burst.waiting(after(3'000)), Milliseconds{2'000});
    EXPECT_EQ(burst.takeKept(after(4'999)), AlertSound::None);
    EXPECT_EQ(burst.takeKept(after(5'000)), AlertSound::Urgent);
    EXPECT_EQ(burst.takeKept(after(10'000)), AlertSound::None);
    EXPECT_EQ(burst.waiting(after(10'000)), std::nullopt);
}

TEST(RingBurst, OffersOfNothingPlayNothingAndStartNoPause) {
    RingBurst burst;
    EXPECT_EQ(burst.offer(AlertSound::None, at(12)), AlertSound::None);
    EXPECT_EQ(burst.offer(AlertSound::Soft, at(12)), AlertSound::Soft);
}

TEST(RingBurst, AClockSetBackDoesNotSilenceTheDesk) {
    RingBurst burst;
    EXPECT_EQ(burst.offer(AlertSound::Soft, at(12)), AlertSound::Soft);
    EXPECT_EQ(burst.offer(AlertSound::Urgent, at(11)), AlertSound::Urgent);
}

}  // namespace
}  // namespace zhiban
