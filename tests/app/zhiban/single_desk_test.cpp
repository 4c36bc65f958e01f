// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhiban/single_desk.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

namespace zhiban {
namespace {

class SingleDeskTest : public ::testing::Test {
  protected:
    QString storeAt(const QString& path) { return QStringLiteral("sqlite:") + folder.filePath(path); }

    QTemporaryDir folder;
};

TEST_F(SingleDeskTest, TheSecondOnTheSameStoreCallsTheFirst) {
    SingleDesk first(storeAt(QStringLiteral("desk.db")), folder.path());
    ASSERT_TRUE(first.isFirst());
    QSignalSpy called(&first, &SingleDesk::called);
    const SingleDesk second(storeAt(QStringLiteral("desk.db")), folder.path());
    ASSERT_FALSE(second.isFirst());
    // The call blocks, as in another process.
    const QFuture<bool> answered = QtConcurrent::run([this] {
        return SingleDesk(storeAt(QStringLiteral("desk.db")), folder.path()).callFirst(Milliseconds{20'000});
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered.isFinished(); }, 30'000));
    EXPECT_TRUE(answered.result());
    EXPECT_EQ(called.count(), 1);
}

TEST_F(SingleDeskTest, TheSameStoreByAnotherPathIsTheSame) {
    QFile(folder.filePath(QStringLiteral("desk.db"))).open(QIODevice::WriteOnly);
    const SingleDesk first(storeAt(QStringLiteral("desk.db")), folder.path());
    EXPECT_FALSE(
        SingleDesk(storeAt(QStringLiteral("./../%1/desk.db").arg(QDir(folder.path()).dirName())), folder.path())
            .isFirst());
}

TEST_F(SingleDeskTest, AnotherStoreIsAnotherDesk) {
    const SingleDesk first(storeAt(QStringLiteral("one.db")), folder.path());
    EXPECT_TRUE(SingleDesk(storeAt(QStringLiteral("two.db")), folder.path()).isFirst());
}

TEST_F(SingleDeskTest, WhenTheFirstIsGoneTheNextIsFirst) {
    { EXPECT_TRUE(SingleDesk(storeAt(QStringLiteral("desk.db")), folder.path()).isFirst()); }
    EXPECT_TRUE(SingleDesk(storeAt(QStringLiteral("desk.db")), folder.path()).isFirst());
}

TEST_F(SingleDeskTest, WhereNothingCanBeLockedEverybodyIsFirst) {
    EXPECT_TRUE(SingleDesk(storeAt(QStringLiteral("desk.db")), folder.filePath(QStringLiteral("not/there"))).isFirst());
}

}  // namespace
}  // namespace zhiban
