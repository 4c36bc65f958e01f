// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <cmath>
#include <random>

#include "ui/events/presentation/event_list_model.h"
#include "ui/events/presentation/event_member_model.h"
#include "ui/events/presentation/event_words.h"
#include "ui/events/presentation/fact_table_model.h"
#include "ui/events/presentation/heat_parts.h"

namespace zhiban::testing {
namespace {

using namespace std::chrono_literals;

const TimePoint noon = fromMilliseconds(1'772'438'400'000);

EventRow event(qint64 id, const QString& title, int posts, int confirmed = 0) {
    EventRow row;
    row.event.id = EventId{id};
    row.event.title = title;
    row.event.posts = posts;
    row.event.confirmed = confirmed;
    row.event.sources = 1;
    row.event.first = noon - 2h;
    row.event.last = noon;
    return row;
}

std::vector<qint64> shownIds(const EventListModel& model) {
    std::vector<qint64> ids;
    for (const EventRow& row : model.rows()) {
        ids.push_back(row.event.id.value);
    }
    return ids;
}

PostInEvent member(qint64 id, const QString& title) {
    PostInEvent made;
    made.post.id = PostId{id};
    made.post.title = title;
    made.post.sourceName = QStringLiteral("市民留言板");
    made.post.shownAt = noon;
    return made;
}

TEST(EventList, ShowsEventsOfSeveralPostsUnlessAskedForAll) {
    EventListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEvents({event(1, QStringLiteral("路灯"), 3), event(2, QStringLiteral("停水"), 1),
                     event(3, QStringLiteral("停车"), 2, 2)},
                    noon);
    EXPECT_EQ(shownIds(model), (std::vector<qint64>{1, 3}));
    model.setFilter({EventFilter::Show::All, {}});
    EXPECT_EQ(shownIds(model), (std::vector<qint64>{1, 2, 3}));
    model.setFilter({EventFilter::Show::ToConfirm, {}});
    EXPECT_EQ(shownIds(model), (std::vector<qint64>{1}));
    model.setFilter({EventFilter::Show::All, {QStringLiteral("停")}});
    EXPECT_EQ(shownIds(model), (std::vector<qint64>{2, 3}));
    model.setFilter({EventFilter::Show::All, {QStringLiteral("停"), QStringLiteral("水")}});
    EXPECT_EQ(shownIds(model), (std::vector<qint64>{2}));
}

TEST(EventList, KeepsWhatIsChosenWhileEventsMoveComeAndGo) {
    EventListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFilter({EventFilter::Show::All, {}});
    std::mt19937 random(20261121);
    std::vector<EventRow> rows{event(1, QStringLiteral("a"), 1), event(2, QStringLiteral("b"), 1)};
    model.setEvents(rows, noon);
    const QPersistentModelIndex chosen = model.index(0);
    for (int round = 0; round < 200; ++round) {
        rows = {event(1, QStringLiteral("a"), round)};
        for (qint64 id = 2; id < 12; ++id) {
            if (random() % 2 == 0) {
                rows.push_back(event(id, QString::number(random() % 3), static_cast<int>(random() % 4)));
            }
        }
        std::shuffle(rows.begin(), rows.end(), random);
        model.setEvents(rows, noon);
        ASSERT_EQ(model.rows(), rows) << "round " << round;
        ASSERT_TRUE(chosen.isValid());
        ASSERT_EQ(model.rowAt(chosen.row())->event.id, EventId{1}) << "round " << round;
    }
}

TEST(EventList, TellsNothingWhenNothingChanged) {
    EventListModel model;
    const std::vector<EventRow> rows{event(1, QStringLiteral("a"), 2), event(2, QStringLiteral("b"), 2)};
    model.setEvents(rows, noon);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setEvents(rows, noon);
    EXPECT_EQ(changed.count() + reset.count(), 0);
}

TEST(EventList, SaysEverythingARowSays) {
    EventListModel model;
    EventRow row = event(1, QStringLiteral("滨河路路灯不亮"), 4, 1);
    row.heat.value = 71.6;
    row.tier = ClockTier::OneHour;
    model.setEvents({row}, noon);
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"滨河路路灯不亮", "Hot 72", "4", "3"}) {
        EXPECT_TRUE(spoken.contains(QString::fromUtf8(part))) << part << " in " << spoken.toStdString();
    }
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsEditable));
}

TEST(EventList, TitlesCannotReorderTheRow) {
    EXPECT_FALSE(EventWords::title(event(1, QStringLiteral("a\u202Eb"), 1).event).contains(QChar(0x202E)));
}

TEST(MergeTarget, IsWhatAnOfficerNamedElseTheLargest) {
    EXPECT_EQ(mergeTarget({}), EventId{});
    std::vector<EventRow> rows{event(1, QStringLiteral("a"), 3), event(2, QStringLiteral("b"), 9),
                               event(3, QStringLiteral("c"), 1)};
    EXPECT_EQ(mergeTarget(rows), EventId{2});
    rows[2].event.isNamed = true;
    EXPECT_EQ(mergeTarget(rows), EventId{3});
}

TEST(EventMembers, StandNewestFirstAndAreNeverEditable) {
    EventMemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setMembers({member(1, QStringLiteral("first")), member(2, QStringLiteral("second"))}, noon);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowAt(0)->post.id, PostId{2});
    model.setMembers({member(1, QStringLiteral("first")), member(3, QStringLiteral("third"))}, noon);
    EXPECT_EQ(model.rowAt(0)->post.id, PostId{3});
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsEditable));
}

TEST(WhyTogether, SaysWordsPlacesHoursAndScore) {
    PostInEvent one = member(2, QStringLiteral("路灯"));
    one.reason.nearest = PostId{1};
    one.reason.score = 0.62F;
    one.reason.sharedWords = {QStringLiteral("路灯不亮"), QStringLiteral("台阶")};
    one.reason.places = {QStringLiteral("滨河路")};
    one.reason.minutesApart = 125;
    const QString why = EventWords::why(one).join(QLatin1Char('\n'));
    for (const char* part : {"62", "路灯不亮", "台阶", "滨河路", "2 h 5 min"}) {
        EXPECT_TRUE(why.contains(QString::fromUtf8(part))) << part << " in " << why.toStdString();
    }
    one.isConfirmed = true;
    EXPECT_NE(EventWords::why(one).join(QLatin1Char('\n')), why);
}

TEST(HeatParts, AddUpToTheHeatThatIsShown) {
    std::mt19937 random(5);
    std::vector<HeatPost> posts;
    TimePoint at = noon;
    for (int i = 0; i < 60; ++i) {
        at += std::chrono::minutes(random() % 90);
        posts.push_back({at, static_cast<qint64>(random() % 5), static_cast<int>(random() % 40),
                         static_cast<double>(random() % 5) / 4});
        const HeatFormula formula;
        const Heat heat = heatAt(posts, at, formula);
        const std::vector<HeatPart> parts = heatParts(heat, formula);
        ASSERT_NEAR(100 * (1 - std::exp(-sumOf(parts))), heat.value, 1e-9) << i;
        for (const HeatPart& part : parts) {
            EXPECT_DOUBLE_EQ(part.measured * part.weight, part.added);
            EXPECT_FALSE(EventWords::factor(part.factor).isEmpty());
        }
    }
}

TEST(FactTable, IsReadOnly) {
    FactTableModel model({QStringLiteral("Place"), QStringLiteral("Posts")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{{QStringLiteral("滨河路"), QStringLiteral("3")}, QStringLiteral("id")}});
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("3"));
    EXPECT_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Place"));
}

}  // namespace
}  // namespace zhiban::testing
