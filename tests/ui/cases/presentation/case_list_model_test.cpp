// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/presentation/case_list_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <random>

namespace zhiban {

namespace {

Case numbered(int number) {
    Case one;
    one.id = CaseId{QString::number(number)};
    one.number = QStringLiteral("2026-%1").arg(number, 4, 10, QLatin1Char('0'));
    one.title = QStringLiteral("Case %1").arg(number);
    return one;
}

QStringList ids(const CaseListModel& model) {
    QStringList all;
    for (const Case& one : model.cases()) {
        all << one.id.text;
    }
    return all;
}

class CaseListModelTest : public ::testing::Test {
  protected:
    CaseListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(CaseListModelTest, FollowsAnyNewOrderRowByRow) {
    std::mt19937 random(7);
    std::vector<Case> present{numbered(1), numbered(2), numbered(3)};
    model.reset(present, true);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (int round = 0; round < 300; ++round) {
        std::shuffle(present.begin(), present.end(), random);
        if (random() % 2 == 0 || present.empty()) {
            present.insert(present.begin() + static_cast<long>(random() % (present.size() + 1)), numbered(10 + round));
        } else {
            present.erase(present.begin() + static_cast<long>(random() % present.size()));
        }
        if (!present.empty()) {
            present.front().title += QStringLiteral("!");
        }
        model.refresh(present, true);
        ASSERT_EQ(model.cases(), present) << "round " << round;
    }
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(CaseListModelTest, KeepsACaseUnderItsPersistentIndexWhenItMoves) {
    model.reset({numbered(1), numbered(2), numbered(3)}, true);
    const QPersistentModelIndex third(model.index(2));
    model.refresh({numbered(3), numbered(1), numbered(2)}, true);
    EXPECT_EQ(third.row(), 0);
    model.refresh({numbered(1), numbered(2)}, true);
    EXPECT_FALSE(third.isValid());
}

// Without the tester, which fetches on its own.
TEST(CaseListPages, AreAskedForOnceAndOnlyUntilTheEnd) {
    CaseListModel model;
    QSignalSpy wanted(&model, &CaseListModel::moreWanted);
    model.reset({numbered(1)}, false);
    EXPECT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    EXPECT_EQ(wanted.count(), 1);
    model.append({numbered(1), numbered(2)}, true);
    EXPECT_EQ(ids(model), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    EXPECT_FALSE(model.canFetchMore({}));
}

TEST(CaseListPages, MayBeAskedForAgainWhenOneDidNotCome) {
    CaseListModel model;
    model.reset({numbered(1)}, false);
    model.fetchMore({});
    EXPECT_FALSE(model.canFetchMore({}));
    model.giveUpFetching();
    EXPECT_TRUE(model.canFetchMore({}));
}

TEST_F(CaseListModelTest, SaysItsRowsToAScreenReader) {
    Case one = numbered(1);
    one.state = CaseState::InProgress;
    one.holder = QStringLiteral("Public works");
    model.reset({one}, true);
    const QString spoken = model.data(model.index(0), Qt::AccessibleTextRole).toString();
    for (const QString& part : {one.number, one.title, one.holder, QStringLiteral("In progress")}) {
        EXPECT_TRUE(spoken.contains(part)) << spoken.toStdString();
    }
}

}  // namespace

}  // namespace zhiban
