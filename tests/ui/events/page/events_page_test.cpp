// SPDX-License-Identifier: GPL-3.0-or-later
#include <QInputMethodEvent>
#include <QLineEdit>
#include <algorithm>

#include "tests/ui/events/page/events_fixture.h"
#include "ui/cases/open_case_dialog.h"
#include "ui/events/event_acts.h"
#include "ui/events/fact_table.h"
#include "ui/events/heat_pane.h"
#include "ui/events/rename_dialog.h"
#include "ui/events/where_pane.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/search_field.h"
#include "ui/kit/timeline_list.h"

namespace zhiban::testing {
namespace {

class EventsPageKeys : public EventsPageTest {};

TEST_F(EventsPageKeys, ShowTheHottestEventFirstWithWhyItsPostsAreTogether) {
    fillTwoEvents();
    open();
    ASSERT_EQ(shown().size(), 2U);
    EXPECT_GE(shown()[0].heat.value, shown()[1].heat.value);
    EXPECT_EQ(posts(), shown()[0].event.posts);
    EXPECT_FALSE(page->detail().members().why()->text().isEmpty());
    EXPECT_EQ(page->detail().course().parts()->facts().rowCount(), 5);
    EXPECT_EQ(page->detail().where().sources()->facts().rowCount(), 1);
    const EventId first = page->detail().event();
    key(page->list().list(), Qt::Key_Down);
    EXPECT_TRUE(waitFor([&] { return page->detail().file() && page->detail().event() != first; }));
}

TEST_F(EventsPageKeys, FollowPostsThatArriveWhileThePageIsShown) {
    fillTwoEvents();
    open();
    const EventId reading = page->detail().event();
    receive({QStringLiteral("滨河路路灯不亮，放学路上一片漆黑，请修"), QStringLiteral("城南菜市场污水横流臭气熏天"),
             QStringLiteral("城南菜市场污水横流，臭气熏天没人管")});
    place();
    EXPECT_TRUE(waitFor([this] { return shown().size() == 3; }));
    EXPECT_EQ(page->detail().event(), reading);
}

TEST_F(EventsPageKeys, MergeChosenEventsAndTakeItBack) {
    fillTwoEvents();
    open();
    QListView* list = page->list().list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    ASSERT_EQ(page->list().chosen().size(), 2U);
    QTest::keyClick(list, Qt::Key_M, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return shown().size() == 1 && posts() == 5; }));
    EXPECT_EQ(notices.entries().size(), 1U);
    ASSERT_TRUE(notices.undoLast());
    EXPECT_TRUE(waitFor([this] { return shown().size() == 2; }));
    EXPECT_FALSE(page->acts().canUndo());
}

TEST_F(EventsPageKeys, TakeActsBackAfterTheirNoticesAreGone) {
    fillTwoEvents();
    open();
    const int before = posts();
    QListView* members = page->detail().members().list();
    key(members, Qt::Key_Delete);
    ASSERT_TRUE(waitFor([&] { return page->acts().canUndo(); }));
    clock->advance(Notices::undoTime + Milliseconds{1});
    notices.expire();
    ASSERT_FALSE(notices.undoLast());
    shortcuts.action(QStringLiteral("events.undo"))->trigger();
    EXPECT_TRUE(waitFor([&] { return !page->acts().canUndo() && posts() == before; }));
}

TEST_F(EventsPageKeys, SplitTheChosenPostsIntoAnEventOfTheirOwn) {
    fillTwoEvents();
    open();
    page->list().select([this] {
        for (const EventRow& row : shown()) {
            if (row.event.posts == 3) {
                return row.event.id;
            }
        }
        return EventId{};
    }());
    ASSERT_TRUE(waitFor([this] { return posts() == 3; }));
    QListView* members = page->detail().members().list();
    key(members, Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(page->detail().members().chosen().size(), 2U);
    QTest::keyClick(members, Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return posts() == 2 && page->detail().event().value < 0; }));
    page->acts().undoLast();
    EXPECT_TRUE(waitFor(
        [this] { return std::ranges::any_of(shown(), [](const EventRow& row) { return row.event.posts == 3; }); }));
}

TEST_F(EventsPageKeys, ConfirmAllPostsAndThenThereIsNothingToConfirm) {
    fillTwoEvents();
    open();
    key(page->detail().members().list(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] {
        const auto& file = page->detail().file();
        return file && file->row.event.confirmed == file->row.event.posts && !file->acts.empty();
    }));
    EXPECT_FALSE(shortcuts.action(QStringLiteral("event.confirm"))->isEnabled());
    EXPECT_FALSE(page->detail().history()->rows().empty());
}

TEST_F(EventsPageKeys, RenameWithTheKeyboardAndComeBackToTheFirstTitle) {
    fillTwoEvents();
    open();
    const QString before = page->detail().file()->row.event.title;
    key(page->list().list(), Qt::Key_F2);
    RenameDialog* dialog = nullptr;
    ASSERT_TRUE(waitFor([&] {
        dialog = page->findChild<RenameDialog*>();
        return dialog && QApplication::activeWindow() == dialog;
    }));
    EXPECT_EQ(dialog->field()->text(), QString());
    QTest::keyClicks(dialog->field(), QStringLiteral("Street lamps"));
    QTest::keyClick(dialog->field(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] {
        return page->detail().file() && page->detail().file()->row.event.title == QStringLiteral("Street lamps");
    }));
    page->acts().rename(page->detail().event(), QString());
    EXPECT_TRUE(waitFor([&] { return page->detail().file() && page->detail().file()->row.event.title == before; }));
}

TEST_F(EventsPageKeys, OpenACaseOfAllPostsAndShowItAmongTheCasesOfTheEvent) {
    fillTwoEvents();
    open();
    key(page->list().list(), Qt::Key_N, Qt::ControlModifier);
    OpenCaseDialog* dialog = nullptr;
    ASSERT_TRUE(waitFor([&] {
        dialog = page->findChild<OpenCaseDialog*>();
        return dialog && QApplication::activeWindow() == dialog;
    }));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return page->detail().where().cases()->facts().rowCount() == 1; }));
    const QModelIndex row = page->detail().where().cases()->model()->index(0, 0);
    page->detail().showTab(EventDetail::Where);
    page->detail().where().cases()->setCurrentIndex(row);
    key(page->detail().where().cases(), Qt::Key_Return);
    ASSERT_FALSE(visited.empty());
    EXPECT_EQ(visited.back().first, QStringLiteral("cases"));
}

TEST_F(EventsPageKeys, SayWhatToDoWhenThereIsNothing) {
    page = makePage();
    page->resize(theme.scaled(1200), theme.scaled(800));
    page->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    EXPECT_TRUE(waitFor([this] {
        const QList<PlainLabel*> labels = page->findChildren<PlainLabel*>();
        return std::ranges::any_of(labels, [](const PlainLabel* label) {
            return label->isVisible() && label->text() == EventListPane::tr("No events in this time");
        });
    }));
    EXPECT_FALSE(shortcuts.action(QStringLiteral("event.merge"))->isEnabled());
    EXPECT_FALSE(shortcuts.action(QStringLiteral("event.case"))->isEnabled());
}

TEST_F(EventsPageKeys, FindAnEventByWordsOfItsTitle) {
    fillTwoEvents();
    open();
    SearchField* field = page->list().searchField();
    field->setFocus();
    QInputMethodEvent composed;
    composed.setCommitString(QStringLiteral("停车"));
    QApplication::sendEvent(field, &composed);
    field->searchNow();
    EXPECT_EQ(shown().size(), 1U);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(waitFor([this] { return shown().size() == 2; }));
}

TEST_F(EventsPageKeys, RememberWhatWasShown) {
    fillTwoEvents();
    open();
    page->list().select(shown()[1].event.id);
    const EventId chosen = page->list().current();
    page->detail().showTab(EventDetail::Course);
    const QByteArray state = page->saveState();
    open();
    EXPECT_TRUE(page->restoreState(state));
    page->activate({QStringLiteral("event"), QString::number(chosen.value)});
    EXPECT_TRUE(waitFor([&] { return page->detail().event() == chosen; }));
    EXPECT_EQ(page->detail().tab(), EventDetail::Course);
    EXPECT_FALSE(page->restoreState(QByteArray("what")));
}

// ZHIBAN_SHOTS_DIR=… keeps the pictures, to be looked at.
TEST_F(EventsPageKeys, NameEverythingInBothLanguagesThemesAndSizes) {
    fillWithSample();
    place();
    for (const bool chinese : {true, false}) {
        useChinese(chinese);
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            theme.setMode(mode);
            theme.setScalePercent(mode == ThemeMode::Dark && !chinese ? 150 : 100);
            open();
            for (const EventDetail::Tab tab :
                 {EventDetail::Posts, EventDetail::Course, EventDetail::Where, EventDetail::History}) {
                page->detail().showTab(tab);
                QApplication::processEvents();
                keepPicture(page.get(),
                            QStringLiteral("events-%1-%2-%3")
                                .arg(static_cast<int>(tab))
                                .arg(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                     chinese ? QStringLiteral("zh") : QStringLiteral("en")));
                EXPECT_EQ(unnamedWidgets(page.get()), QStringList());
            }
        }
    }
    theme.setScalePercent(100);
    EXPECT_EQ(shortcuts.conflicts(), QStringList());
}

}  // namespace
}  // namespace zhiban::testing
