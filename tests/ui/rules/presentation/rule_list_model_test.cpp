// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/rule_list_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <random>

#include "ui/rules/presentation/word_list_model.h"

namespace zhiban {
namespace {

RuleRow row(const QString& key, Level level, RuleStanding standing = RuleStanding::InForce) {
    RuleRow row;
    row.key = key;
    row.rule.id.text = key;
    row.rule.name = QStringLiteral("rule ") + key;
    row.rule.condition = QStringLiteral("路灯 ") + key;
    row.rule.level = level;
    row.standing = standing;
    return row;
}

class RuleListModelTest : public ::testing::Test {
  protected:
    QStringList keys() const {
        QStringList keys;
        for (int i = 0; i < model.rowCount(); ++i) {
            keys << model.rowAt(i)->key;
        }
        return keys;
    }
    RuleListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(RuleListModelTest, ShowsDraftsFirstThenTheGravestAndRetiredOnesOnlyWhenAsked) {
    model.setRows({row(QStringLiteral("b"), Level::Blue), row(QStringLiteral("r"), Level::Red),
                   row(QStringLiteral("x"), Level::Red, RuleStanding::Retired), row(QStringLiteral("a"), Level::Blue),
                   row(QStringLiteral("n"), Level::Blue, RuleStanding::Draft)},
                  {});
    EXPECT_EQ(keys().join(QString()), QStringLiteral("nrab"));
    model.setRetiredShown(true);
    EXPECT_EQ(keys().join(QString()), QStringLiteral("nrabx"));
}

TEST_F(RuleListModelTest, FindsByNameConditionAndNote) {
    RuleRow noted = row(QStringLiteral("a"), Level::Blue);
    noted.rule.note = QStringLiteral("after the flood");
    model.setRows({noted, row(QStringLiteral("b"), Level::Blue)}, {});
    model.setWords(QStringLiteral("FLOOD 路灯"));
    EXPECT_EQ(keys(), QStringList{QStringLiteral("a")});
    model.setWords(QStringLiteral("nowhere"));
    EXPECT_EQ(model.rowCount(), 0);
    model.setWords({});
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(RuleListModelTest, FollowsAnyChangeRowByRow) {
    std::mt19937 random(11);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    std::vector<RuleRow> present;
    for (int round = 0; round < 300; ++round) {
        if (present.empty() || random() % 2 == 0) {
            present.push_back(row(QString::number(round), static_cast<Level>(random() % 4)));
        } else {
            present.erase(present.begin() + static_cast<long>(random() % present.size()));
        }
        for (RuleRow& one : present) {
            one.unsaved = random() % 5 == 0;
        }
        model.setRows(present, {});
        ASSERT_EQ(model.rowCount(), static_cast<int>(present.size()));
        for (int i = 1; i < model.rowCount(); ++i) {
            ASSERT_GE(model.rowAt(i - 1)->rule.level, model.rowAt(i)->rule.level);
        }
        for (const RuleRow& one : present) {
            ASSERT_EQ(*model.rowAt(model.rowOf(one.key)), one);
        }
    }
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(RuleListModelTest, SaysToAScreenReaderWhereARuleStands) {
    RuleRow one = row(QStringLiteral("a"), Level::Red, RuleStanding::Refused);
    one.rule.lifeSafety = true;
    one.unsaved = true;
    model.setRows({one}, {});
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"rule a", "refused", "life safety", "unsaved changes"}) {
        EXPECT_TRUE(spoken.contains(QLatin1String(part))) << spoken.toStdString();
    }
}

TEST(RuleRows, StandWhereTheDeskStands) {
    SavedRule saved;
    saved.rule.version = 3;
    const TimePoint now = fromMilliseconds(1'000'000);
    const auto standing = [&](std::optional<RulesInForce::InForce> inForce, bool refused) {
        return rowOf(saved, inForce, refused, now).standing;
    };
    EXPECT_EQ(standing(RulesInForce::InForce{3, now}, false), RuleStanding::InForce);
    EXPECT_EQ(standing(RulesInForce::InForce{2, now}, false), RuleStanding::Waiting);
    EXPECT_EQ(standing(std::nullopt, false), RuleStanding::Waiting);
    EXPECT_EQ(standing(RulesInForce::InForce{2, now}, true), RuleStanding::Refused);
    saved.rule.expires = now;
    EXPECT_EQ(standing(RulesInForce::InForce{3, now}, false), RuleStanding::Expired);
    saved.rule.active = false;
    EXPECT_EQ(standing(std::nullopt, true), RuleStanding::Retired);
}

TEST(WordListRows, AreByNameWithDraftsFirstAndWithoutThrownAwayOnes) {
    WordListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto named = [](const QString& name, bool saved, bool active = true) {
        WordListRow row;
        row.key = name;
        row.list.name = name;
        row.list.active = active;
        row.saved = saved;
        return row;
    };
    model.setRows({named(QStringLiteral("b"), true), named(QStringLiteral("a"), true),
                   named(QStringLiteral("old"), true, false), named(QStringLiteral("new"), false)});
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i) {
        names << model.rowAt(i)->list.name;
    }
    EXPECT_EQ(names.join(QLatin1Char(' ')), QStringLiteral("new a b"));
}

}  // namespace
}  // namespace zhiban
