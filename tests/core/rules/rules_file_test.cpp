// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules_file.h"

#include <gtest/gtest.h>

#include "core/domain/word_condition.h"
#include "core/rules/layer_keys.h"

using namespace zhiban;

namespace {

QString subjectOf(const char* json) {
    const auto rules = readRules(QByteArray(json));
    return rules ? QString() : rules.error().subject;
}

std::vector<QString> detailsOf(const char* json) {
    const auto rules = readRules(QByteArray(json));
    return rules ? std::vector<QString>{} : rules.error().details;
}

}  // namespace

TEST(RulesFile, ReadsEveryKey) {
    const auto rules = readRules(QByteArray(
        R"({"rules":[{"name":"井盖","level":"red","condition":"井盖 丢","layers":["width","pinyin"],"active":false,)"
        R"("tierHours":2,"lifeSafety":true,"sound":"urgent","quiet":"22:00-07:30","expires":"2026-05-01T00:00:00Z",)"
        R"("mutedUntil":"2026-03-02T16:00:00+08:00","note":"每年雨季"}]})"));
    ASSERT_TRUE(rules) << rules.error().what.toStdString();
    Rule expected;
    expected.name = QStringLiteral("井盖");
    expected.level = Level::Red;
    expected.condition = QStringLiteral("井盖 丢");
    expected.layers = FoldLayer::Width | FoldLayer::Pinyin;
    expected.active = false;
    expected.tierHours = 2;
    expected.lifeSafety = true;
    expected.sound = AlertSound::Urgent;
    expected.quiet = DailyHours{QTime(22, 0), QTime(7, 30)};
    expected.expires = fromDateTime(QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC));
    expected.mutedUntil = fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC));
    expected.note = QStringLiteral("每年雨季");
    EXPECT_EQ(*rules, std::vector<Rule>{expected});
}

TEST(RulesFile, WordsOfTheFirstKindReadAsACondition) {
    const auto rules =
        readRules(QByteArray(R"({"rules":[{"name":"r","any":["井盖","窨 井"],"all":["丢"],"none":["找到"]}]})"));
    ASSERT_TRUE(rules) << rules.error().what.toStdString();
    EXPECT_EQ(rules->front().condition, conditionOfWords({QStringLiteral("井盖"), QStringLiteral("窨 井")},
                                                         {QStringLiteral("丢")}, {QStringLiteral("找到")}));
    EXPECT_EQ(subjectOf(R"({"rules":[{"name":"r","any":["x"],"condition":"x"}]})"),
              QStringLiteral("rules-file.unknown-value"));
}

TEST(RulesFile, ReadsTheListsBesideTheRules) {
    const QByteArray json(
        R"({"rules":[{"name":"r","condition":"词表:交通"}],"lists":[{"name":"交通","use":"excludes",)"
        R"("words":["红绿灯","list:路"],"sources":["board"],"note":"n","active":false},{"name":"路","words":["坑"]}]})");
    ASSERT_TRUE(readRules(json));
    const auto lists = readWordLists(json);
    ASSERT_TRUE(lists) << lists.error().what.toStdString();
    ASSERT_EQ(lists->size(), 2U);
    WordList expected;
    expected.name = QStringLiteral("交通");
    expected.use = WordListUse::Excludes;
    expected.words = {QStringLiteral("红绿灯"), QStringLiteral("list:路")};
    expected.sources = {QStringLiteral("board")};
    expected.note = QStringLiteral("n");
    expected.active = false;
    EXPECT_EQ(lists->front(), expected);
    EXPECT_EQ(readWordLists(writeRules({}, *lists)).value(), *lists);
    EXPECT_TRUE(readWordLists(QByteArray(R"({"rules":[]})"))->empty());
    EXPECT_EQ(readWordLists(QByteArray(R"({"rules":[],"lists":[{"words":["x"]}]})")).error().subject,
              QStringLiteral("rules-file.wrong-type"));
    EXPECT_EQ(readWordLists(QByteArray(R"({"lists":[{"name":"x","use":"both"}]})")).error().subject,
              QStringLiteral("rules-file.unknown-value"));
}

TEST(RulesFile, LeftOutMeansYellowDefaultFoldingAndActive) {
    const auto rules = readRules(QByteArray("\xEF\xBB\xBF{\"rules\":[{\"name\":\"r\",\"any\":[\"x\"]}]}"));
    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->front().level, Level::Yellow);
    EXPECT_EQ(rules->front().layers, FoldLayer::Default);
    EXPECT_TRUE(rules->front().active);
}

TEST(RulesFile, AnEmptyListOfLayersIsExact) {
    const auto rules = readRules(QByteArray(R"({"rules":[{"name":"r","any":["x"],"layers":[]}]})"));
    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->front().layers, FoldLayer::None);
}

TEST(RulesFile, SaysWhatIsWrongAndWhere) {
    EXPECT_EQ(subjectOf("{\"rules\":[\n{\"name\":}]}"), QStringLiteral("rules-file.syntax"));
    EXPECT_EQ(detailsOf("{\"rules\":[\n{\"name\":}]}").front(), QStringLiteral("2"));
    EXPECT_EQ(subjectOf("[]"), QStringLiteral("rules-file.wrong-type"));
    EXPECT_EQ(subjectOf(R"({"rules":{}})"), QStringLiteral("rules-file.wrong-type"));
    EXPECT_EQ(subjectOf(R"({"rules":[],"x":1})"), QStringLiteral("rules-file.unknown-key"));
    EXPECT_EQ(subjectOf(R"({"rules":[3]})"), QStringLiteral("rules-file.wrong-type"));
    EXPECT_EQ(subjectOf(R"({"rules":[{"any":["x"]}]})"), QStringLiteral("rules-file.wrong-type"));
    EXPECT_EQ(subjectOf(R"({"rules":[{"name":"r","any":"x"}]})"), QStringLiteral("rules-file.wrong-type"));
    EXPECT_EQ(subjectOf(R"({"rules":[{"name":"r","any":[1]}]})"), QStringLiteral("rules-file.wrong-type"));
    EXPECT_EQ(subjectOf(R"({"rules":[{"name":"r","active":1}]})"), QStringLiteral("rules-file.wrong-type"));
    EXPECT_EQ(subjectOf(R"({"rules":[{"name":"r","level":"pink"}]})"), QStringLiteral("rules-file.unknown-value"));
    EXPECT_EQ(subjectOf(R"({"rules":[{"name":"r","layers":["wide"]}]})"), QStringLiteral("rules-file.unknown-value"));
    EXPECT_EQ(subjectOf(R"({"rules":[{"name":"r","quiet":"22"}]})"), QStringLiteral("rules-file.unknown-value"));
    EXPECT_EQ(subjectOf(R"({"rules":[{"name":"r","expires":"2026-05-01"}]})"),
              QStringLiteral("rules-file.unknown-value"));
    EXPECT_EQ(subjectOf(R"({"rules":[],"lists":3})"), QStringLiteral("rules-file.wrong-type"));
    EXPECT_EQ(detailsOf(R"({"rules":[{"name":"a"},{"name":"b","anny":["x"]}]})"),
              (std::vector<QString>{QStringLiteral("b"), QStringLiteral("anny")}));
    EXPECT_EQ(detailsOf(R"({"rules":[{"name":"a"},{"any":["x"]}]})").front(), QStringLiteral("#2"));
}

TEST(RulesFile, WhatIsWrittenReadsBack) {
    std::vector<Rule> rules(3);
    rules[0].name = QStringLiteral("引号 \" 与\n换行");
    rules[0].condition = QStringLiteral("\"\\\" 或 井盖\n非 \u200B井");
    rules[0].sound = AlertSound::None;
    rules[0].quiet = DailyHours{QTime(22, 0), QTime(7, 30)};
    rules[0].expires = fromMilliseconds(1'772'438'400'123);
    rules[1].name = QStringLiteral("exact");
    rules[1].condition = QStringLiteral("x");
    rules[1].layers = FoldLayer::None;
    rules[1].level = Level::Orange;
    rules[1].tierHours = 4;
    rules[1].lifeSafety = true;
    rules[2].name = QStringLiteral("off");
    rules[2].layers = FoldLayer::Separator | FoldLayer::Width | FoldLayer::ZeroWidth;
    rules[2].active = false;
    rules[2].mutedUntil = fromMilliseconds(1'772'438'400'000);
    rules[2].note = QStringLiteral("为什么");
    const auto read = readRules(writeRules(rules));
    ASSERT_TRUE(read) << read.error().what.toStdString();
    EXPECT_EQ(*read, rules);
    EXPECT_EQ(*readRules(writeRules({})), std::vector<Rule>{});
}

TEST(RulesFile, WritesOneKeyALineInAFixedOrder) {
    Rule rule;
    rule.name = QStringLiteral("井盖");
    rule.level = Level::Red;
    rule.condition = QStringLiteral("井盖 且 丢");
    rule.layers = FoldLayer::Separator | FoldLayer::Width;
    WordList list;
    list.name = QStringLiteral("路");
    list.words = {QStringLiteral("坑"), QStringLiteral("井")};
    EXPECT_EQ(writeRules({rule}, {list}).toStdString(), R"({"rules": [
    {"name": "井盖",
     "level": "red",
     "condition": "井盖 且 丢",
     "layers": ["width","separator"]}
],
"lists": [
    {"name": "路",
     "words": ["坑","井"]}
]}
)");
}

TEST(LayerKeys, NameTheStrongestLayer) {
    EXPECT_EQ(layerKey(FoldLayer::None), QStringLiteral("exact"));
    EXPECT_EQ(layerKey(FoldLayer::Width | FoldLayer::Simplified), QStringLiteral("simplified"));
    EXPECT_EQ(layerKey(FoldLayer::Default), QStringLiteral("pinyin"));
    EXPECT_EQ(foldLayerFromKey(u"zero-width"), FoldLayer::ZeroWidth);
    EXPECT_EQ(foldLayerFromKey(u"exact"), std::nullopt);
}
