// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/notices.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/ui/kit/kit_fixture.h"
#include "ui/kit/background_tasks.h"
#include "ui/kit/notice_bar.h"

namespace zhiban::testing {
namespace {

class NoticesTest : public KitTest {
  protected:
    Notices notices{clock};
};

TEST_F(NoticesTest, StayUntilDismissedUnlessTheyHaveALifetime) {
    const auto lasting = notices.post({.severity = NoticeSeverity::Problem, .text = QStringLiteral("磁盘已满")});
    notices.post({.text = QStringLiteral("导入完成"), .lifetime = Milliseconds(5000)});
    clock.advance(Milliseconds(4999));
    notices.expire();
    EXPECT_EQ(notices.entries().size(), 2U);
    clock.advance(Milliseconds(1));
    notices.expire();
    ASSERT_EQ(notices.entries().size(), 1U);
    EXPECT_EQ(notices.entries().front().id, lasting);
    notices.dismiss(lasting);
    EXPECT_TRUE(notices.entries().empty());
}

TEST_F(NoticesTest, ReplaceThoseOfTheSameKey) {
    notices.post({.text = QStringLiteral("第一"), .key = QStringLiteral("source.down")});
    notices.post({.text = QStringLiteral("第二"), .key = QStringLiteral("source.down")});
    ASSERT_EQ(notices.entries().size(), 1U);
    EXPECT_EQ(notices.entries().front().notice.text, QStringLiteral("第二"));
}

TEST_F(NoticesTest, UndoTheNewestFirstAndEachOnce) {
    QStringList undone;
    notices.postUndoable(QStringLiteral("忽略 3 条"), [&] { undone << QStringLiteral("first"); });
    notices.postUndoable(QStringLiteral("忽略 1 条"), [&] { undone << QStringLiteral("second"); });
    EXPECT_TRUE(notices.undoLast());
    EXPECT_TRUE(notices.undoLast());
    EXPECT_FALSE(notices.undoLast());
    EXPECT_EQ(undone, (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
}

TEST_F(NoticesTest, NoLongerUndoAfterEightSeconds) {
    int undone = 0;
    const auto id = notices.postUndoable(QStringLiteral("忽略 3 条"), [&] { ++undone; });
    clock.advance(Notices::undoTime);
    EXPECT_FALSE(notices.undoLast());
    notices.trigger(id, 0);
    EXPECT_EQ(undone, 0);
    EXPECT_TRUE(notices.entries().empty());
}

TEST_F(NoticesTest, MayPostFromAnAction) {
    const auto id =
        notices.post({.text = QStringLiteral("a"),
                      .actions = {{QStringLiteral("go"), [&] { notices.post({.text = QStringLiteral("b")}); }}}});
    notices.trigger(id, 0);
    ASSERT_EQ(notices.entries().size(), 1U);
    EXPECT_EQ(notices.entries().front().notice.text, QStringLiteral("b"));
}

TEST_F(NoticesTest, SayAFailureInWordsAndKeepItsEnglishInTheDetails) {
    notices.postError(QStringLiteral("案件没有立成。"), {ErrorKind::Conflict, QStringLiteral("version 4, expected 3")});
    const Notice& notice = notices.entries().front().notice;
    EXPECT_EQ(notice.severity, NoticeSeverity::Problem);
    EXPECT_TRUE(notice.text.startsWith(QStringLiteral("案件没有立成。")));
    EXPECT_FALSE(notice.text.contains(QStringLiteral("version 4")));
    EXPECT_TRUE(notice.details.contains(QStringLiteral("version 4, expected 3")));
}

class NoticeBarTest : public NoticesTest {
  protected:
    NoticeBarTest() {
        host.resize(900, 700);
        host.show();
        QApplication::processEvents();
    }
    template <typename Button>
    Button* button(const QString& words) {
        for (Button* one : bar.findChildren<Button*>()) {
            if (one->isVisible() && (one->text() == words || one->accessibleName() == words)) {
                return one;
            }
        }
        return nullptr;
    }

    QWidget host;
    NoticeBar bar{theme, notices, &host, &host};
};

TEST_F(NoticeBarTest, IsHiddenWhileThereIsNothingToSay) {
    EXPECT_FALSE(bar.isVisible());
    notices.post({.text = QStringLiteral("导入完成")});
    EXPECT_TRUE(bar.isVisible());
    EXPECT_TRUE(host.rect().contains(bar.geometry()));
    EXPECT_GT(bar.height(), 20);
}

TEST_F(NoticeBarTest, UndoesByAClick) {
    int undone = 0;
    notices.postUndoable(QStringLiteral("已忽略"), [&] { ++undone; });
    QApplication::processEvents();
    QPushButton* undo = button<QPushButton>(QStringLiteral("Undo"));
    ASSERT_NE(undo, nullptr);
    QTest::mouseClick(undo, Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(NoticeBarTest, UnfoldsDetails) {
    notices.postError(QStringLiteral("没有保存。"), {ErrorKind::Internal, QStringLiteral("the reason")});
    QApplication::processEvents();
    const int folded = bar.height();
    QPushButton* details = button<QPushButton>(QStringLiteral("Details"));
    ASSERT_NE(details, nullptr);
    QTest::mouseClick(details, Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_GT(bar.height(), folded);
    ASSERT_EQ(bar.findChildren<QPlainTextEdit*>().size(), 1);
    EXPECT_EQ(bar.findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("the reason"));
}

TEST_F(NoticeBarTest, NeverTakesTheFocus) {
    QPushButton before(&host);
    before.show();
    host.activateWindow();
    before.setFocus();
    notices.post({.text = QStringLiteral("新信息"), .actions = {{QStringLiteral("看"), [] {}}}});
    QApplication::processEvents();
    EXPECT_EQ(host.focusWidget(), &before);
}

TEST(BackgroundTasksTest, AreListedUntilTheyEndAndCancelThroughTheirFlag) {
    BackgroundTasks tasks;
    const QSignalSpy changed(&tasks, &BackgroundTasks::changed);
    const Cancellation flag;
    const auto import = tasks.begin(QStringLiteral("导入"), flag);
    const Cancellation kept;
    const auto backup = tasks.begin(QStringLiteral("备份"), kept, false);
    tasks.setProgress(import, 140);
    EXPECT_EQ(tasks.entries().front().percent, 100);
    tasks.cancel(import);
    tasks.cancel(backup);
    EXPECT_TRUE(flag.isCancelled());
    EXPECT_FALSE(kept.isCancelled());
    EXPECT_EQ(tasks.entries().size(), 2U);
    tasks.end(import);
    tasks.end(backup);
    EXPECT_TRUE(tasks.entries().empty());
    EXPECT_EQ(changed.count(), 6);
}

}  // namespace
}  // namespace zhiban::testing
