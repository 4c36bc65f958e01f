// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/language/condition_names.h"

#include <gtest/gtest.h>

namespace zhiban {
namespace {

TEST(ConditionNames, ListsAreFoundInEitherSpellingAndOnce) {
    const QString condition = QStringLiteral("list:路名 且 (词表：桥名 或 塌陷)\n# list:没有\nlist:路名");
    EXPECT_EQ(listsNamedIn(condition), (QStringList{QStringLiteral("路名"), QStringLiteral("桥名")}));
}

TEST(ConditionNames, AccountsComeWithoutTheirSign) {
    EXPECT_EQ(accountsNamedIn(QStringLiteral("@棠川发布 或 ＠棠川交警 \n# @没有\n@棠川发布")),
              (QStringList{QStringLiteral("棠川发布"), QStringLiteral("棠川交警")}));
}

TEST(ConditionNames, OfAnUnfinishedConditionAreThoseThatStandAlready) {
    EXPECT_EQ(listsNamedIn(QStringLiteral("(list:路名 且 list:")), QStringList(QStringLiteral("路名")));
}

}  // namespace
}  // namespace zhiban
