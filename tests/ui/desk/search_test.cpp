// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDateEdit>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include "desk_fixture.h"
#include "ui/desk/column_acts.h"
#include "ui/desk/feed_pane.h"
#include "ui/desk/filter_form.h"
#include "ui/desk/post_drawer.h"
#include "ui/desk/search_view.h"
#include "ui/kit/search_field.h"

namespace zhiban {
namespace {

class SearchTest : public testing::DeskTest {
  protected:
    SearchView& search() { return page->search(); }
    SearchField& field() { return search().field(); }
    int found() { return search().feed().rowCount(); }
    bool waitForFound(int rows) {
        return QTest::qWaitFor([&] { return search().feed().state() == FeedModel::State::Ready && found() == rows; });
    }
    void startByKeys() {
        page->strip().focusColumn(1);
        QTest::keyClick(&view(1), Qt::Key_F3);
        ASSERT_TRUE(page->isSearching());
        ASSERT_TRUE(field().hasFocus());
    }
    void compose(const QString& preedit, const QString& commit = {}) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(&field(), &event);
    }
    bool says(const QString& words) {
        for (const QLabel* label : search().findChildren<QLabel*>()) {
            if (label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
    template <typename Field>
    Field* fieldNamed(const QString& name) {
        for (Field* each : search().findChildren<Field*>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }
};

TEST_F(SearchTest, FollowsTheTypingAndSaysHowMany) {
    receive(1, 130);
    open();
    startByKeys();
    QTest::keyClicks(&field(), QStringLiteral("post 7"));
    EXPECT_TRUE(waitForFound(22));  // 13 end in 7, 9 more begin with it
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("22 post")); }));
}

TEST_F(SearchTest, AsksNothingWhileAWordIsComposedAndOnceAfterwards) {
    receive(1, 30);
    open();
    startByKeys();
    ASSERT_TRUE(waitForFound(30));
    QSignalSpy asked(&field(), &SearchField::searchRequested);
    for (const char* step : {"d", "de", "den", "deng", "deng g"}) {
        compose(QString::fromLatin1(step));
    }
    QTest::keyClick(&field(), Qt::Key_Return);  // the input method's
    EXPECT_EQ(asked.count(), 0);
    EXPECT_EQ(search().feed().filter().words, QString());
    compose({}, QString::fromUtf8("灯杆"));
    EXPECT_TRUE(waitForFound(0));
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(search().feed().filter().words, QString::fromUtf8("灯杆"));
    EXPECT_TRUE(says(QStringLiteral("Nothing found")));
}

TEST_F(SearchTest, WaitsForReturnWhereThePersonWantsIt) {
    bool waits = true;
    context->searchesOnReturn = [&] { return waits; };
    receive(1, 12);
    open();
    startByKeys();
    QSignalSpy asked(&field(), &SearchField::searchRequested);
    QTest::keyClicks(&field(), QStringLiteral("post 1"));
    QTest::qWait(300);
    EXPECT_EQ(asked.count(), 0);
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(waitForFound(4));
    waits = false;
    field().setFocus();
    QTest::keyClicks(&field(), QStringLiteral("2"));
    EXPECT_TRUE(waitForFound(1));
}

TEST_F(SearchTest, GoesFromTheFieldIntoTheResultsAndBackToTheColumnsByKeys) {
    receive(1, 12);
    open();
    startByKeys();
    QTest::keyClicks(&field(), QStringLiteral("post 1"));
    ASSERT_TRUE(waitForFound(4));
    QTest::keyClick(&field(), Qt::Key_Down);
    EXPECT_TRUE(search().view().hasFocus());
    EXPECT_EQ(page->drawer().shown(), search().feed().window().at(0)->post.id);
    QTest::keyClick(&search().view(), Qt::Key_J);
    EXPECT_EQ(page->chosen().front().post.id, search().feed().window().at(1)->post.id);
    QTest::keyClick(&search().view(), Qt::Key_Escape);  // the choice
    EXPECT_TRUE(page->isSearching());
    QTest::keyClick(&search().view(), Qt::Key_Escape);  // the search
    EXPECT_FALSE(page->isSearching());
    EXPECT_TRUE(view(1).hasFocus());
}

TEST_F(SearchTest, EscapeClearsTheFieldBeforeItLeaves) {
    receive(1, 12);
    open();
    startByKeys();
    QTest::keyClicks(&field(), QStringLiteral("post 1"));
    ASSERT_TRUE(waitForFound(4));
    QTest::keyClick(&field(), Qt::Key_Escape);
    EXPECT_TRUE(page->isSearching());
    EXPECT_EQ(field().text(), QString());
    EXPECT_TRUE(waitForFound(12));
    QTest::keyClick(&field(), Qt::Key_Escape);
    EXPECT_FALSE(page->isSearching());
}

TEST_F(SearchTest, IsNarrowedByWhatStandsBesideIt) {
    receive(1, 20, 4);
    open();
    startByKeys();
    ASSERT_TRUE(waitForFound(20));
    auto* level = fieldNamed<QComboBox>(QStringLiteral("Level"));
    ASSERT_NE(level, nullptr);
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Down);  // what a rule matched
    EXPECT_TRUE(waitForFound(5));
    auto* sources = fieldNamed<QListWidget>(QStringLiteral("Sources"));
    ASSERT_NE(sources, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sources->count() == 1; }));
    sources->setFocus();
    QTest::keyClick(sources, Qt::Key_Down);
    QTest::keyClick(sources, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return search().feed().filter().sources.size() == 1; }));
    EXPECT_EQ(search().feed().filter().sources, QStringList{QStringLiteral("board")});
    EXPECT_TRUE(waitForFound(5));
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("5 post")); }));
}

TEST_F(SearchTest, PutsTheBestFirstWhenAskedAndRemembersIt) {
    receive(1, 30);
    open();
    startByKeys();
    QTest::keyClicks(&field(), QStringLiteral("post 7"));
    ASSERT_TRUE(waitForFound(3));
    auto* order = fieldNamed<QComboBox>(QStringLiteral("Order of the posts found"));
    ASSERT_NE(order, nullptr);
    EXPECT_EQ(search().feed().order(), FeedOrder::NewestFirst);
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    EXPECT_EQ(search().feed().order(), FeedOrder::BestFirst);
    ASSERT_TRUE(waitForFound(3));
    // "Post 7" has the words in its title, next to each other; 17 and 27 only begin alike.
    EXPECT_EQ(search().feed().window().at(0)->post.title, QStringLiteral("Post 7"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("3 post")); }));
    const QByteArray state = page->saveState();
    open(state);
    EXPECT_EQ(search().order(), FeedOrder::BestFirst);
}

TEST_F(SearchTest, BecomesAColumnByOneKeyAndStaysOne) {
    receive(1, 30);
    open();
    startByKeys();
    QTest::keyClicks(&field(), QStringLiteral("post 7"));
    ASSERT_TRUE(waitForFound(3));
    QTest::keyClick(&field(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_FALSE(page->isSearching());
    ASSERT_EQ(page->strip().columns().size(), 5u);
    EXPECT_EQ(column(4).column().filter.words, QStringLiteral("post 7"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return feed(4).rowCount() == 3; }));
    const QByteArray state = page->saveState();
    open(state);
    EXPECT_EQ(page->strip().columns().size(), 5u);
}

TEST_F(SearchTest, ShowsThePostsBehindANumberUnderItsName) {
    receive(1, 30);
    open();
    PostFilter behind;
    behind.from = fromMilliseconds(1'763'000'000'000 + 3 * 60'000LL);
    behind.to = fromMilliseconds(1'763'000'000'000 + 6 * 60'000LL);
    EXPECT_TRUE(page->openPosts(QStringLiteral("Briefing: new posts"), behind));
    EXPECT_TRUE(page->isSearching());
    EXPECT_TRUE(waitForFound(3));
    EXPECT_TRUE(says(QStringLiteral("from: Briefing: new posts")));
    EXPECT_TRUE(search().view().hasFocus());
    // Kept, it goes on saying where it comes from.
    QTest::keyClick(&search().view(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(column(4).view().accessibleName(), QStringLiteral("Briefing: new posts"));
    page->openPosts(QStringLiteral("One"), behind);
    EXPECT_TRUE(waitForFound(3));
    // A search begins without the number's conditions.
    page->activate({QStringLiteral("search"), QStringLiteral("post 7")});
    EXPECT_TRUE(waitForFound(3));
    EXPECT_FALSE(says(QStringLiteral("from:")));
}

TEST_F(SearchTest, LeavesTheFocusWithWhoeverTypesElsewhere) {
    receive(1, 30);
    open();
    QLineEdit elsewhere(page.get());  // as the field in the window's bar
    elsewhere.show();
    elsewhere.setFocus();
    page->activate({QStringLiteral("search"), QStringLiteral("post 7")});
    EXPECT_TRUE(page->isSearching());
    EXPECT_TRUE(elsewhere.hasFocus());
    EXPECT_EQ(field().text(), QStringLiteral("post 7"));
    page->activate({QStringLiteral("search"), QString()});
    EXPECT_FALSE(page->isSearching());
    EXPECT_TRUE(elsewhere.hasFocus());
}

TEST_F(SearchTest, KeepsTheKeysOfColumnsAwayFromTheHiddenOnes) {
    receive(1, 12);
    open();
    startByKeys();
    QTest::keyClick(&field(), Qt::Key_Down);
    QTest::keyClick(&search().view(), Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(page->strip().columns().size(), 4u);
    QTest::keyClick(&search().view(), Qt::Key_2);
    EXPECT_FALSE(page->isSearching());
    EXPECT_TRUE(view(1).hasFocus());
}

TEST_F(SearchTest, SaysSoWhenTheStoreRefusesTheWords) {
    receive(1, 3);
    open();
    startByKeys();
    QStringList many;
    for (int i = 0; i < 60; ++i) {
        many.append(QString(QChar(u'a' + i % 26)) + QString::number(i));
    }
    field().setText(many.join(QLatin1Char(' ')));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return search().feed().state() == FeedModel::State::Failed ||
               (search().feed().state() == FeedModel::State::Ready && found() == 0);
    }));
    EXPECT_NE(search().pane().state().state(), StateView::State::Content);
}

TEST_F(SearchTest, FormsShowAndGiveBackEveryFilter) {
    open();
    FilterForm form(*context);
    std::vector<DeskColumn> columns(10);
    columns[1].filter.minimumLevel = columns[1].filter.maximumLevel = Level::Orange;
    columns[1].filter.alertsOnly = true;
    columns[2].filter.minimumLevel = Level::Yellow;
    columns[2].filter.state = TriageState::Dismissed;
    columns[3].recent = RecentDays::ThirtyDays;
    columns[3].filter.rule = RuleId{QStringLiteral("r-7")};
    columns[4].filter.from = beginOfDay(QDate(2026, 3, 1));
    columns[4].filter.to = beginOfDay(QDate(2026, 3, 9));
    columns[5].filter.sources = {QStringLiteral("board"), QStringLiteral("gone")};
    columns[5].filter.categories = {QString::fromUtf8("投诉")};
    columns[5].filter.places = {QString::fromUtf8("云溪"), QStringLiteral("East Gate")};
    columns[6].name = QStringLiteral("Night");
    columns[6].width = 300;
    columns[6].filter.words = QStringLiteral("lamp");
    columns[6].filter.alertsOnly = true;
    // The rows behind a number: to the millisecond, or without an end.
    columns[7].filter.from = beginOfDay(QDate(2026, 3, 1)) + Milliseconds(61'000);
    columns[7].filter.to = beginOfDay(QDate(2026, 3, 1)) + Milliseconds(62'500);
    columns[8].filter.from = beginOfDay(QDate(2026, 3, 1));
    columns[9].filter.to = beginOfDay(QDate(2026, 3, 1)) + Milliseconds(1);
    for (const DeskColumn& column : columns) {
        form.show(column);
        EXPECT_EQ(form.column(), column);
    }
    // Until the person chooses days.
    auto* from = form.findChild<QDateEdit*>();
    from->setDate(QDate(2026, 2, 20));
    EXPECT_EQ(form.column().filter.from, beginOfDay(QDate(2026, 2, 20)));
    EXPECT_EQ(form.column().filter.to, beginOfDay(QDate(2026, 3, 2)));
}

}  // namespace
}  // namespace zhiban
