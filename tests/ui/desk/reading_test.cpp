// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"
#include "ui/desk/column_acts.h"
#include "ui/desk/feed_pane.h"
#include "ui/desk/post_drawer.h"

namespace zhiban {
namespace {

class ReadingTest : public testing::DeskTest {
  protected:
    std::optional<int> unread(int place) { return column(place).pane().unread().count(); }
};

TEST_F(ReadingTest, APostLookedAtForAMomentIsReadAndOnePassedByIsNot) {
    receive(1, 5);
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return unread(1) == 5; }));
    page->strip().focusColumn(1);
    view(1).choose(0);
    view(1).choose(1);
    const PostId passedBy = feed(1).window().at(0)->post.id;
    const PostId looked = feed(1).window().at(1)->post.id;
    EXPECT_FALSE(page->marks().isRead(looked));
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->marks().isRead(looked); }));
    EXPECT_FALSE(page->marks().isRead(passedBy));
    EXPECT_TRUE(QTest::qWaitFor([this] { return unread(1) == 4; }));
    const QString row = feed(1).index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(row.startsWith(QStringLiteral("not read"))) << row.toStdString();
    EXPECT_FALSE(feed(1).index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("not read")));
}

TEST_F(ReadingTest, WhatWasActedOnIsRead) {
    receive(1, 5);
    open();
    page->strip().focusColumn(1);
    view(1).choose(2);
    const PostId id = feed(1).window().at(2)->post.id;
    QTest::keyClick(&view(1), Qt::Key_O);
    EXPECT_TRUE(page->marks().isRead(id));
}

TEST_F(ReadingTest, AWholeColumnIsReadByOneKeyAndThatIsTakenBack) {
    receive(1, 40, 4);
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return unread(0) == 10 && unread(1) == 40; }));
    page->strip().focusColumn(0);
    QTest::keyClick(&view(0), Qt::Key_A, Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return unread(0) == 0 && unread(1) == 30; }));
    ASSERT_TRUE(notices.undoLast());
    EXPECT_TRUE(QTest::qWaitFor([this] { return unread(0) == 10 && unread(1) == 40; }));
}

TEST_F(ReadingTest, IsRememberedWithTheDesk) {
    receive(1, 6);
    open();
    page->marks().markRead({PostId{2}, PostId{5}});
    const QByteArray state = page->saveState();
    open(state);
    EXPECT_TRUE(page->marks().isRead(PostId{2}));
    EXPECT_TRUE(page->marks().isRead(PostId{5}));
    EXPECT_FALSE(page->marks().isRead(PostId{1}));
    EXPECT_TRUE(QTest::qWaitFor([this] { return unread(1) == 4; }));
}

}  // namespace
}  // namespace zhiban
