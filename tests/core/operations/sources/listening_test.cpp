// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/briefing/gather_briefing.h"
#include "core/operations/shifts/shift_timeline.h"
#include "tests/core/operations/sources/sources_fixture.h"

namespace zhiban::testing {
namespace {

using ListeningToSources = SourcesTest;

TEST_F(ListeningToSources, TellsWithinTwoIntervalsThatTwoOfEightAreDead) {
    for (int i = 1; i <= 8; ++i) {
        save(feed(QStringLiteral("platform-%1").arg(i)));
    }
    const QString desk = QStringLiteral("desk-1");
    for (int interval = 0; interval < 5; ++interval) {
        for (const ListenedSource& one :
             valueOf(session_->collections().take(clock_.now(), desk, clock_.now() + 60s, 100))) {
            const bool dead =
                interval >= 3 && (one.subscription.name.endsWith(u'3') || one.subscription.name.endsWith(u'5'));
            const auto failure = dead ? std::optional(timeout()) : std::nullopt;
            valueOf(session_->collections().settle(
                desk, {{one.subscription.key, clock_.now() + 5min, clock_.now(), false, failure, std::nullopt}}));
        }
        if (interval == 2) {
            EXPECT_EQ(listening().coverage, (Coverage{8, 8}));
            EXPECT_TRUE(listening().coverage.isEnough());
        }
        clock_.advance(5min);
    }
    const ListeningSummary summary = listening();
    EXPECT_EQ(summary.coverage, (Coverage{6, 8}));
    EXPECT_FALSE(summary.coverage.isEnough());
    ASSERT_EQ(summary.unheard.size(), 2U);
    EXPECT_TRUE(summary.unheard[0].listening.alarm);
    EXPECT_EQ(summary.unheard[0].listening.state, ListeningState::Failing);
    const HandoverSummary handover = valueOf(GatherHandover{clock_.now()}.run(*session_));
    ASSERT_EQ(handover.gaps.size(), 2U);
    EXPECT_EQ(handover.gaps[0].sourceName, QStringLiteral("platform-3"));
    EXPECT_FALSE(handover.gaps[0].to);
}

TEST_F(ListeningToSources, RemembersAGapFromTheLastSuccessToTheNext) {
    save(feed(QStringLiteral("board")));
    const TimePoint start = clock_.now();
    look();
    clock_.advance(5min);
    look(timeout());
    clock_.advance(5min);
    look(timeout());
    clock_.advance(5min);
    look();
    const std::vector<SourceGap> found = gaps(start - 1h);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].from, start);
    EXPECT_EQ(found[0].to, start + 15min);
    EXPECT_EQ(found[0].reason, GapReason::Failed);
    EXPECT_EQ(found[0].failure->subject, QStringLiteral("fetch.timeout"));
}

TEST_F(ListeningToSources, DoesNotCallOneFailedLookAGap) {
    save(feed(QStringLiteral("board")));
    const TimePoint start = clock_.now();
    look();
    clock_.advance(5min);
    look(timeout());
    clock_.advance(5min);
    look();
    EXPECT_TRUE(gaps(start - 1h).empty());
}

TEST_F(ListeningToSources, RemembersThatNobodyAsked) {
    save(feed(QStringLiteral("board")));
    look();
    const TimePoint due = clock_.now() + 5min;
    clock_.advance(3h);  // the desk was off
    EXPECT_EQ(listening().unheard.at(0).listening.state, ListeningState::Unasked);
    ASSERT_EQ(gaps(due - 1h).size(), 1U);
    EXPECT_FALSE(gaps(due - 1h)[0].to);
    look();
    EXPECT_EQ(listening().coverage, (Coverage{1, 1}));
    const std::vector<SourceGap> found = gaps(due - 1h);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].reason, GapReason::Unasked);
    EXPECT_EQ(found[0].from, due);
    EXPECT_EQ(found[0].to, clock_.now());
}

TEST_F(ListeningToSources, NamesWhatAnOfficerPausedAndForHowLong) {
    const Subscription source = save(feed(QStringLiteral("board")));
    look();
    clock_.advance(1h);
    const TimePoint from = clock_.now();
    valueOf(PauseSource{source.key, QStringLiteral("对方维护")}.run(*session_, context()));
    clock_.advance(1h);
    EXPECT_EQ(listening().coverage, (Coverage{0, 1}));
    EXPECT_FALSE(listening().unheard.at(0).listening.alarm);
    valueOf(ResumeSource{source.key}.run(*session_, context()));
    clock_.advance(1min);
    const std::vector<SourceGap> found = gaps(from - 10min);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.back().reason, GapReason::Paused);
    EXPECT_EQ(found.back().from, from);
    EXPECT_EQ(found.back().to, from + 1h);
}

TEST_F(ListeningToSources, HearsASilenceThatIsNotUsualAtThisHour) {
    const Subscription source = save(feed(QStringLiteral("board")));
    for (int hour = 0; hour < 6 * 24; ++hour) {
        receive(source, 20);
        clock_.advance(1h);
    }
    look();
    EXPECT_EQ(listening().coverage, (Coverage{1, 1}));
    const TimePoint silentSince = clock_.now();
    for (int looks = 0; looks < 25; ++looks) {
        clock_.advance(5min);
        look();  // it answers, and has nothing
    }
    const ListeningSummary summary = listening();
    ASSERT_EQ(summary.unheard.size(), 1U);
    EXPECT_EQ(summary.unheard[0].listening.state, ListeningState::Quiet);
    const SourceHealth health = valueOf(ReadHealthOfSources{clock_.now()}.run(*session_)).at(0);
    ASSERT_EQ(health.day.size(), 25U);
    EXPECT_EQ(health.day[20].posts, 20);
    EXPECT_EQ(health.day[23].posts, 0);
    EXPECT_EQ(health.day[23].state, VolumeState::Silent);
    EXPECT_EQ(health.day[23].band.median, 20);
    bool told = false;
    for (const SourceGap& gap : gaps(silentSince - 5h)) {
        told = told || gap.reason == GapReason::Quiet;
    }
    EXPECT_TRUE(told);
    const SourceStory story = valueOf(ReadSourceHealth{source.key, clock_.now()}.run(*session_));
    EXPECT_EQ(story.health.listened.subscription, source);
    EXPECT_EQ(story.acts.size(), 1U);
}

TEST_F(ListeningToSources, GivesTheBriefingTheGapsOfItsPeriod) {
    save(feed(QStringLiteral("board")));
    look();
    clock_.advance(5min);
    look(timeout());
    clock_.advance(6h);
    look(timeout());
    GatherBriefing gather;
    gather.from = toUtc(clock_.now()).date().addDays(-3);
    gather.to = gather.from.addDays(7);
    const BriefingFacts facts = valueOf(gather.run(*session_));
    ASSERT_FALSE(facts.gaps.empty());
    EXPECT_EQ(facts.gaps[0].sourceName, QStringLiteral("board"));
}

}  // namespace
}  // namespace zhiban::testing
