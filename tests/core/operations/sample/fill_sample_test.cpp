// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/sample/fill_sample.h"

#include <gtest/gtest.h>

#include "core/operations/shifts/shift_timeline.h"
#include "tests/support/store_fixture.h"

namespace zhiban {

namespace {

using testing::valueOf;

class FillingTheSample : public testing::StoreTest {
  protected:
    FillSample sample(TimePoint until) {
        FillSample fill;
        fill.city = valueOf(sampleCity(until));
        fill.work = valueOf(sampleWork(fill.city.shift));
        fill.until = until;
        fill.draw = [](const QString& drawing) { return drawing.toUtf8(); };
        return fill;
    }
};

// 2026-03-01 22:30 at +08:00: the whole of the sample's last day lies before it.
const TimePoint lateEvening = fromMilliseconds(1'772'375'400'000);

TEST_F(FillingTheSample, EveryCaseGoesItsWholeWayThroughTheWorkflow) {
    const FillSample fill = sample(lateEvening);
    EXPECT_EQ(valueOf(fill.run(*session_, context())),
              static_cast<qint64>(fill.city.posts.size() + fill.work.calls.size()));
    CaseFilter all;
    all.openOnly = false;
    EXPECT_EQ(valueOf(session_->cases().count(all)), static_cast<qint64>(fill.work.cases.size()));
    EXPECT_EQ(valueOf(session_->cases().count(CaseFilter{})), 3);
    EXPECT_TRUE(valueOf(session_->shifts().current()).has_value());
}

TEST_F(FillingTheSample, TheMixingStationCaseGathersItsVoices) {
    valueOf(sample(lateEvening).run(*session_, context()));
    CaseFilter station;
    station.words = QStringLiteral("搅拌站");
    const std::vector<Case> found = valueOf(session_->cases().page(station, std::nullopt, 5));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_GE(found.front().posts.size(), 50U);
}

TEST_F(FillingTheSample, ItsOfficeListensAndAsksNobodyByItself) {
    valueOf(sample(lateEvening).run(*session_, context()));
    const ListeningSummary listening = valueOf(ReadListening{lateEvening}.run(*session_));
    EXPECT_EQ(listening.coverage, (Coverage{6, 8}));
    ASSERT_EQ(listening.unheard.size(), 2U);
    EXPECT_EQ(listening.unheard[0].listening.state, ListeningState::Failing);
    EXPECT_TRUE(listening.unheard[0].listening.alarm);
    EXPECT_EQ(listening.unheard[1].listening.state, ListeningState::Paused);
    const TimePoint later = lateEvening + std::chrono::hours(24);
    EXPECT_TRUE(valueOf(session_->collections().take(later, QStringLiteral("desk"), later, 100)).empty());
}

TEST_F(FillingTheSample, AStoreWithAnythingInItIsLeftAlone) {
    const FillSample fill = sample(lateEvening);
    valueOf(fill.run(*session_, context()));
    EXPECT_EQ(valueOf(fill.run(*session_, context())), 0);
}

TEST_F(FillingTheSample, ItCanBeStartedAtAnyTimeOfDay) {
    const FillSample fill = sample(lateEvening - std::chrono::hours(13));
    EXPECT_GT(valueOf(fill.run(*session_, context())), 0);
    const Result<HandoverSummary> handover = GatherHandover{}.run(*session_);
    EXPECT_GT(valueOf(handover).undecidedAlerts, 0);
}

}  // namespace

}  // namespace zhiban
