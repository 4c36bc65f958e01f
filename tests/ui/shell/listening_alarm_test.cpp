// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listening_alarm.h"

#include <gtest/gtest.h>

#include "tests/support/fake_clock.h"
#include "ui/shell/desk_status.h"

namespace zhiban::testing {
namespace {

ListeningSummary::Unheard unheard(const QString& name, bool alarm) {
    Listening listening;
    listening.state = alarm ? ListeningState::Failing : ListeningState::Paused;
    listening.alarm = alarm;
    return {name, name, listening};
}

class SilenceAlarm : public ::testing::Test {
  protected:
    void look(const QStringList& silent, const QStringList& paused = {}) {
        ListeningSummary summary;
        summary.coverage = {8 - static_cast<int>(silent.size() + paused.size()), 8};
        for (const QString& name : silent) {
            summary.unheard.push_back(unheard(name, true));
        }
        for (const QString& name : paused) {
            summary.unheard.push_back(unheard(name, false));
        }
        alarm.look(summary);
    }
    QString told() const { return notices.entries().empty() ? QString() : notices.entries().back().notice.text; }

    FakeClock clock;
    Notices notices{clock};
    ListeningAlarm alarm{notices, nullptr};
};

TEST_F(SilenceAlarm, NamesTheSourcesThatFellSilentAndLeadsToTheFirst) {
    QString wanted;
    QObject::connect(&alarm, &ListeningAlarm::sourceWanted, &alarm, [&wanted](const QString& key) { wanted = key; });
    look({QStringLiteral("board"), QStringLiteral("forum")});
    ASSERT_EQ(notices.entries().size(), 1U);
    EXPECT_EQ(notices.entries().front().notice.severity, NoticeSeverity::Warning);
    EXPECT_TRUE(told().contains(QStringLiteral("board")) && told().contains(QStringLiteral("forum")));
    notices.trigger(notices.entries().front().id, 0);
    EXPECT_EQ(wanted, QStringLiteral("board"));
}

TEST_F(SilenceAlarm, TellsOnceUntilAnotherOneFallsSilent) {
    look({QStringLiteral("board")});
    notices.dismiss(notices.entries().front().id);
    look({QStringLiteral("board")});
    EXPECT_TRUE(notices.entries().empty());
    look({QStringLiteral("board"), QStringLiteral("forum")});
    EXPECT_EQ(notices.entries().size(), 1U);
}

TEST_F(SilenceAlarm, TakesTheNoticeBackWhenAllAreHeardAgain) {
    look({QStringLiteral("board")});
    look({});
    EXPECT_TRUE(notices.entries().empty());
    look({QStringLiteral("board")});
    EXPECT_EQ(notices.entries().size(), 1U);
}

TEST_F(SilenceAlarm, SaysNothingOfWhatAnOfficerPaused) {
    look({}, {QStringLiteral("mail")});
    EXPECT_TRUE(notices.entries().empty());
}

TEST(DeskStatusOfSources, IsCalmOnlyWhenEnoughAreHeard) {
    DeskStatus status;
    EXPECT_TRUE(status.isCalmToBeBelieved());
    status.sources = 8;
    status.listening.coverage = {6, 8};
    status.listening.unheard = {unheard(QStringLiteral("a"), true), unheard(QStringLiteral("b"), false)};
    EXPECT_FALSE(status.isCalmToBeBelieved());
    EXPECT_EQ(status.heard(), 6);
}

}  // namespace
}  // namespace zhiban::testing
