// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/word_condition.h"

#include <gtest/gtest.h>

namespace zhiban {
namespace {

QStringList list(const char* words) {
    return QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts);
}

std::string written(const char* any, const char* all, const char* none) {
    return conditionOfWords(list(any), list(all), list(none)).toStdString();
}

TEST(WordCondition, PutsAlternativesOnLinesOfTheirOwn) {
    EXPECT_EQ(written("井盖|窨井", "", ""), "井盖\n窨井");
    EXPECT_EQ(written("井盖|窨井", "丢|夜", ""), "井盖\n窨井\n且 丢 夜");
    EXPECT_EQ(written("井盖|窨井", "丢", "找到|演习"), "井盖\n窨井\n且 丢\n非 找到\n非 演习");
}

TEST(WordCondition, PutsWhatMustAllOccurOnOneLine) {
    EXPECT_EQ(written("", "路灯|不亮", ""), "路灯 不亮");
    EXPECT_EQ(written("路灯", "不亮", "演习"), "路灯 不亮\n非 演习");
    EXPECT_EQ(written("路灯", "", ""), "路灯");
    EXPECT_EQ(written("", "", ""), "");
}

TEST(WordCondition, LeavesWordsOfAnyScriptAsTheyAre) {
    for (const char* word : {"路灯", "浙A12345", "非法", "或者", "android", "𠮷野家", "ñandú"}) {
        EXPECT_EQ(conditionWord(QString::fromUtf8(word)).toStdString(), word);
    }
}

// Whatever the language could read something into.
TEST(WordCondition, QuotesWhatIsMoreThanAWord) {
    for (const char* word :
         {"C++", "且", "或",    "非",      "and",   "OR", "Not",    "of",  "NEAR",   "近",    "近期", "至少2个",
          "a b", "-x", "@账号", "title:x", "#话题", "=x", "re:/x/", "(x)", "甲，乙", "12-15", "。"}) {
        EXPECT_EQ(conditionWord(QString::fromUtf8(word)).toStdString(), '"' + std::string(word) + '"');
    }
}

TEST(WordCondition, QuotesQuotationMarks) {
    EXPECT_EQ(conditionWord(QStringLiteral("5\"屏")).toStdString(), "「5\"屏」");
    EXPECT_EQ(conditionWord(QStringLiteral("5\"」")).toStdString(), "\"5\"\"」\"");
}

}  // namespace
}  // namespace zhiban
