// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

#include "core/operations/desk/feed_questions.h"
#include "desk_fixture.h"
#include "ui/cases/open_case_dialog.h"
#include "ui/desk/column_acts.h"
#include "ui/desk/column_editor.h"
#include "ui/desk/column_header.h"
#include "ui/desk/desk.h"
#include "ui/desk/post_drawer.h"

namespace zhiban {
namespace {

class DeskPageTest : public testing::DeskTest {
  protected:
    // The post at the top of what is seen, and where it stands.
    std::pair<PostId, int> underTheEyes(FeedView& list) {
        const QModelIndex index = list.indexAt(QPoint(1, 1));
        return {list.feed().window().at(index.row())->post.id, list.visualRect(index).top()};
    }
    int topOf(FeedView& list, PostId id) { return list.visualRect(list.feed().index(list.feed().rowOf(id), 0)).top(); }
    QStringList columnTitles() {
        QStringList titles;
        for (const FeedColumn* each : page->strip().columns()) {
            titles.append(each->view().accessibleName());
        }
        return titles;
    }
    QMenu* openMenu() {
        EXPECT_TRUE(QTest::qWaitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }));
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    // Nobody's pointer rests on the columns.
    void takeThePointerAway() { QTest::mouseMove(page.get(), QPoint(page->width() - 5, page->height() - 5)); }
};

TEST_F(DeskPageTest, ShowsAlertsFirstAndEverythingBesideThem) {
    receive(1, 40, 4);
    open();
    ASSERT_EQ(page->strip().columns().size(), 4u);
    EXPECT_EQ(feed(0).rowCount(), 10);
    EXPECT_EQ(feed(1).rowCount(), 40);
    EXPECT_TRUE(QTest::qWaitFor([this] { return badge == 10; }));
}

TEST_F(DeskPageTest, RemembersColumnsOrderWidthsAndFilters) {
    receive(1, 20);
    open();
    page->columnActs().add();
    auto* editor = page->findChild<ColumnEditor*>();
    ASSERT_NE(editor, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(editor));
    QTest::keyClicks(editor->focusWidget(), QStringLiteral("lamp post"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_EQ(page->strip().columns().size(), 5u);
    EXPECT_TRUE(QTest::qWaitFor([this] { return feed(4).rowCount() == 20; }));

    page->activateWindow();  // the offscreen platform does not give the focus back by itself
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    page->strip().focusColumn(4);
    // By the keyboard: to the left, and wider.
    QTest::keyClick(&view(4), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&view(3), Qt::Key_BracketRight);
    // By the mouse: the second column to the front.
    page->strip().horizontalScrollBar()->setValue(0);
    const QPoint grip(60, 12);
    ColumnHeader& header = column(1).header();
    const QPoint target = header.mapFromGlobal(page->strip().mapToGlobal(QPoint(4, 12)));
    QTest::mousePress(&header, Qt::LeftButton, {}, grip);
    QMouseEvent drag(QEvent::MouseMove, target, header.mapToGlobal(target), Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(&header, &drag);
    QTest::mouseRelease(&header, Qt::LeftButton, {}, target);

    const QStringList titles = columnTitles();
    EXPECT_EQ(titles.first(), QStringLiteral("All posts"));
    EXPECT_EQ(titles.at(3), QStringLiteral("lamp post"));
    std::vector<DeskColumn> before = page->columnActs().columns();
    const QByteArray state = page->saveState();

    open(state);
    EXPECT_EQ(columnTitles(), titles);
    EXPECT_EQ(page->columnActs().columns(), before);
    EXPECT_GT(column(3).width(), column(2).width());
    EXPECT_EQ(page->saveState(), state);
}

TEST_F(DeskPageTest, KeepsItsUsualColumnsWhenTheRememberedOnesCannotBeRead) {
    open();
    EXPECT_FALSE(page->restoreState("{\"version\":99,\"columns\":[]}"));
    EXPECT_FALSE(page->restoreState("not json"));
    EXPECT_EQ(page->strip().columns().size(), 4u);
}

TEST_F(DeskPageTest, DoesNotMoveWhatIsReadWhenFiveHundredPostsArriveAbove) {
    receive(1, 300);
    open();
    takeThePointerAway();
    FeedView& list = view(1);
    list.setFocus();
    list.step(0);
    list.verticalScrollBar()->setValue(1234);
    QApplication::processEvents();
    const auto [id, top] = underTheEyes(list);

    receive(301, 800);
    ASSERT_TRUE(QTest::qWaitFor([&] { return feed(1).heldCount() == 500; }));
    EXPECT_EQ(topOf(list, id), top);
    EXPECT_TRUE(column(1).pill()->isVisible());
    EXPECT_TRUE(column(1).pill()->text().contains(QStringLiteral("500"))) << column(1).pill()->text().toStdString();

    // Let in above, page by page: the row stays where it is.
    feed(1).admitHeld();
    ASSERT_TRUE(QTest::qWaitFor([&] { return feed(1).heldCount() < 500; }));
    QTest::qWait(50);
    EXPECT_NEAR(topOf(list, id), top, 1);

    QTest::keyClick(&list, Qt::Key_Home);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list.verticalScrollBar()->value() == 0 && feed(1).heldCount() == 0; }));
    EXPECT_EQ(feed(1).window().at(0)->post.title, QStringLiteral("Post 800"));
    EXPECT_FALSE(column(1).pill()->isVisible());
}

TEST_F(DeskPageTest, LetsNewPostsSlideInAtTheTopWhileNobodyReads) {
    receive(1, 30);
    open();
    takeThePointerAway();
    receive(31, 32);
    EXPECT_TRUE(QTest::qWaitFor([this] { return feed(1).rowCount() == 32; }));
    EXPECT_EQ(view(1).verticalScrollBar()->value(), 0);
    EXPECT_FALSE(column(1).pill()->isVisible());
}

TEST_F(DeskPageTest, PagesOnWhileScrollingAndKeepsOnlyAWindow) {
    receive(1, 2'600);
    open();
    FeedView& list = view(1);
    for (int step = 0; step < 400 && !feed(1).window().reachesEnd; ++step) {
        list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
        QTest::qWait(2);
        ASSERT_LE(feed(1).rowCount(), 2'000);
    }
    EXPECT_EQ(feed(1).window().at(feed(1).rowCount() - 1)->post.title, QStringLiteral("Post 1"));
    EXPECT_FALSE(feed(1).window().reachesTop);

    // And up again: rows leave below, rows come above, and what is read stays.
    for (int step = 0; step < 400 && !feed(1).window().reachesTop; ++step) {
        list.verticalScrollBar()->setValue(1'500);
        const auto [id, top] = underTheEyes(list);
        QTest::qWait(3);
        ASSERT_NEAR(topOf(list, id), top, 1) << step;
    }
    EXPECT_EQ(feed(1).window().at(0)->post.title, QStringLiteral("Post 2600"));
}

struct KeyCase {
    const char* name;
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
    int column;  // where the focus is afterwards
    int row;     // the current row afterwards, −1 = none
};

class DeskKeys : public DeskPageTest, public ::testing::WithParamInterface<KeyCase> {};

TEST_P(DeskKeys, GoThroughThePosts) {
    receive(1, 40, 2);
    open();
    page->strip().focusColumn(1);
    view(1).choose(5);
    QTest::keyClick(&view(1), GetParam().key, GetParam().modifiers);
    QApplication::processEvents();
    EXPECT_EQ(page->strip().placeOf(page->strip().current()), GetParam().column);
    EXPECT_TRUE(view(GetParam().column).hasFocus());
    EXPECT_EQ(view(GetParam().column).currentIndex().row(), GetParam().row);
}

INSTANTIATE_TEST_SUITE_P(Keys, DeskKeys,
                         ::testing::Values(KeyCase{"J", Qt::Key_J, {}, 1, 6}, KeyCase{"Down", Qt::Key_Down, {}, 1, 6},
                                           KeyCase{"K", Qt::Key_K, {}, 1, 4}, KeyCase{"Up", Qt::Key_Up, {}, 1, 4},
                                           KeyCase{"N", Qt::Key_N, {}, 1, 6}, KeyCase{"Home", Qt::Key_Home, {}, 1, -1},
                                           KeyCase{"Left", Qt::Key_Left, {}, 0, 0}, KeyCase{"One", Qt::Key_1, {}, 0, 0},
                                           KeyCase{"A", Qt::Key_A, {}, 1, 5},
                                           KeyCase{"Esc", Qt::Key_Escape, {}, 1, -1}),
                         [](const auto& each) { return std::string(each.param.name); });

TEST_F(DeskPageTest, ChoosesOnePostOnTheWholeDesk) {
    receive(1, 20, 2);
    open();
    page->strip().focusColumn(1);
    view(1).choose(3);
    EXPECT_EQ(page->drawer().shown(), feed(1).window().at(3)->post.id);
    QTest::keyClick(&view(1), Qt::Key_Left);
    EXPECT_EQ(page->drawer().shown(), feed(0).window().at(0)->post.id);
    EXPECT_FALSE(view(1).selectionModel()->hasSelection());
}

TEST_F(DeskPageTest, DismissesAndTakesBackWithTheKeyboardAlone) {
    receive(1, 8, 2);
    open();
    page->strip().focusColumn(0);
    QTest::keyClick(&view(0), Qt::Key_J);
    QTest::keyClick(&view(0), Qt::Key_J);
    const PostId chosen = feed(0).window().at(1)->post.id;
    QTest::keyClick(&view(0), Qt::Key_D);
    QMenu* reasons = openMenu();
    ASSERT_NE(reasons, nullptr);
    QTest::keyClick(reasons, Qt::Key_2);  // the second reason
    ASSERT_TRUE(QTest::qWaitFor([this] { return feed(0).rowCount() == 3; }))
        << (notices.entries().empty() ? std::string("nothing said")
                                      : notices.entries().front().notice.text.toStdString());
    EXPECT_EQ(feed(0).rowOf(chosen), -1);
    EXPECT_EQ(view(0).currentIndex().row(), 1);  // on to the next one
    EXPECT_EQ(page->focusWidget(), &view(0));
    ASSERT_EQ(notices.entries().size(), 1u);
    EXPECT_TRUE(notices.entries().front().notice.text.contains(QStringLiteral("Thanks or praise")));
    ASSERT_TRUE(notices.undoLast());
    EXPECT_TRUE(QTest::qWaitFor([&] { return feed(0).rowOf(chosen) == 1; }));
    // The ledger has both acts.
    const auto acts =
        store->openReader().value()->ledger().ofSubject(QStringLiteral("post"), QString::number(chosen.value));
    ASSERT_TRUE(acts.has_value());
    EXPECT_EQ(acts->size(), 2u);
}

TEST_F(DeskPageTest, DismissesManyAtOnceAndTakesThemBackAtOnce) {
    receive(1, 60, 1);
    open();
    page->strip().focusColumn(0);
    view(0).choose(0);
    view(0).selectionModel()->select(QItemSelection(feed(0).index(0, 0), feed(0).index(49, 0)),
                                     QItemSelectionModel::Select);
    page->postActs().dismiss(page->chosen(), QStringLiteral("spam"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return feed(0).rowCount() == 10; }));
    ASSERT_TRUE(notices.undoLast());
    EXPECT_TRUE(QTest::qWaitFor([this] { return feed(0).rowCount() == 60; }));
}

TEST_F(DeskPageTest, OpensACaseFromWhatIsChosen) {
    receive(1, 8, 2);
    open();
    page->strip().focusColumn(0);
    QTest::keyClick(&view(0), Qt::Key_J);
    QTest::keyClick(&view(0), Qt::Key_O);
    ASSERT_EQ(casesAsked.size(), 1u);
    EXPECT_EQ(casesAsked[0].front().title, QStringLiteral("Post 8"));
    QTest::keyClick(&view(0), Qt::Key_Return);
    EXPECT_EQ(casesAsked.size(), 2u);
}

TEST_F(DeskPageTest, FilesACaseAndShowsWhatBecameOfThePost) {
    receive(1, 8, 2);
    const PageEntry entry = makeDesk();
    EXPECT_EQ(entry.id, QStringLiteral("desk"));
    page.reset(static_cast<DeskPage*>(entry.create(*context, nullptr)));
    page->resize(1440, 900);
    page->show();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    ASSERT_TRUE(QTest::qWaitFor([this] { return feed(0).rowCount() == 4; }));
    page->strip().focusColumn(0);
    QTest::keyClick(&view(0), Qt::Key_J);
    QTest::keyClick(&view(0), Qt::Key_O);
    auto* dialog = page->findChild<OpenCaseDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Open the case")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    // Decided: it leaves the column of undecided alerts, and stands as a case among all posts.
    ASSERT_TRUE(QTest::qWaitFor([this] { return feed(0).rowCount() == 3; }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return feed(1).window().at(0)->triage == TriageState::Cased; }));
    ASSERT_FALSE(notices.entries().empty());
    notices.trigger(notices.entries().back().id, 0);
    ASSERT_EQ(navigations.size(), 1u);
    EXPECT_EQ(navigations[0].first, QStringLiteral("cases"));
    EXPECT_EQ(navigations[0].second.kind, QStringLiteral("case"));
}

TEST_F(DeskPageTest, LeavesLettersToTextFields) {
    receive(1, 8, 2);
    open();
    page->strip().focusColumn(0);
    view(0).choose(0);
    page->columnActs().edit(&column(0));
    auto* editor = page->findChild<ColumnEditor*>();
    ASSERT_TRUE(QTest::qWaitForWindowActive(editor));
    QTest::keyClicks(editor->focusWidget(), QStringLiteral("jdol1"));
    EXPECT_EQ(editor->column().filter.words, QStringLiteral("jdol1"));
    EXPECT_EQ(view(0).currentIndex().row(), 0);
    EXPECT_TRUE(casesAsked.empty());
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(column(0).column().filter.words, QString());
}

TEST_F(DeskPageTest, SwitchesTheInputMethodOffForLists) {
    receive(1, 3);
    open();
    view(1).choose(0);
    EXPECT_FALSE(view(1).testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_F(DeskPageTest, ClosesAColumnAndTakesThatBack) {
    receive(1, 8);
    open();
    const std::vector<DeskColumn> before = page->columnActs().columns();
    page->strip().focusColumn(1);
    QTest::keyClick(&view(1), Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(page->strip().columns().size(), 3u);
    ASSERT_TRUE(notices.undoLast());
    EXPECT_EQ(page->columnActs().columns(), before);
    EXPECT_TRUE(QTest::qWaitFor([this] { return feed(1).rowCount() == 8; }));
}

TEST_F(DeskPageTest, ShowsAPostItIsSentTo) {
    receive(1, 30);
    open();
    page->activate({QStringLiteral("post"), QStringLiteral("12")});
    EXPECT_TRUE(QTest::qWaitFor([this] { return page->drawer().shown() == PostId{12}; }));
}

TEST_F(DeskPageTest, OpensMenusByTheKeyboard) {
    receive(1, 4, 1);
    open();
    page->strip().focusColumn(0);
    view(0).choose(1);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&view(0), &byKey);
    QMenu* menu = openMenu();
    ASSERT_NE(menu, nullptr);
    EXPECT_GE(menu->actions().size(), 5);
    menu->close();
}

TEST_F(DeskPageTest, TellsOfNewAlertsOnceInAWhile) {
    receive(1, 4, 4);
    open();
    EXPECT_TRUE(QTest::qWaitFor([this] { return badge == 1; }));
    receive(5, 10, 2);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !notices.entries().empty(); }));
    receive(11, 20, 2);
    EXPECT_TRUE(QTest::qWaitFor([this] { return badge == 9; }));
    EXPECT_EQ(notices.entries().size(), 1u);  // the rest is gathered
    EXPECT_TRUE(notices.entries().front().notice.text.contains(QStringLiteral("Major")));
}

TEST_F(DeskPageTest, NamesEverythingForScreenReaders) {
    receive(1, 6, 2);
    open();
    view(0).setFocus();
    view(0).step(0);
    QTest::qWait(20);
    QStringList nameless;
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) {
            continue;
        }
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty()) {
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
        }
    }
    EXPECT_EQ(nameless, QStringList());
    const QString row = feed(0).index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(row.contains(QStringLiteral("Major")) && row.contains(QStringLiteral("Post 6"))) << row.toStdString();
}

TEST_F(DeskPageTest, HasNoConflictingKeys) {
    open();
    EXPECT_EQ(shortcuts.conflicts(), QStringList());
}

}  // namespace
}  // namespace zhiban
