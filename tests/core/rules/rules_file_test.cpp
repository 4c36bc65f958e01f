// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules_file.h"

#include <gtest/gtest.h>

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
    const auto rules = readRules(
        QByteArray(R"({"rules":[{"name":"井盖","level":"red","any":["井盖","窨井"],"all":["丢"],"none":["找到"],)"
                   R"("layers":["width","pinyin"],"active":false}]})"));
    ASSERT_TRUE(rules) << rules.error().what.toStdString();
    Rule expected;
    expected.name = QStringLiteral("井盖");
    expected.level = Level::Red;
    expected.any = {QStringLiteral("井盖"), QStringLiteral("窨井")};
    expected.all = {QStringLiteral("丢")};
    expected.none = {QStringLiteral("找到")};
    expected.layers = FoldLayer::Width | FoldLayer::Pinyin;
    expected.active = false;
    EXPECT_EQ(*rules, std::vector<Rule>{expected});
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
    EXPECT_EQ(detailsOf(R"({"rules":[{"name":"a"},{"name":"b","anny":["x"]}]})"),
              (std::vector<QString>{QStringLiteral("b"), QStringLiteral("anny")}));
    EXPECT_EQ(detailsOf(R"({"rules":[{"name":"a"},{"any":["x"]}]})").front(), QStringLiteral("#2"));
}

TEST(RulesFile, WhatIsWrittenReadsBack) {
    std::vector<Rule> rules(3);
    rules[0].name = QStringLiteral("引号 \" 与\n换行");
    rules[0].any = {QStringLiteral("\\"), QStringLiteral("井盖"), QStringLiteral("\u200B井")};
    rules[1].name = QStringLiteral("exact");
    rules[1].all = {QStringLiteral("x")};
    rules[1].layers = FoldLayer::None;
    rules[1].level = Level::Orange;
    rules[2].name = QStringLiteral("off");
    rules[2].none = {QStringLiteral("y")};
    rules[2].layers = FoldLayer::Separator | FoldLayer::Width | FoldLayer::ZeroWidth;
    rules[2].active = false;
    const auto read = readRules(writeRules(rules));
    ASSERT_TRUE(read) << read.error().what.toStdString();
    EXPECT_EQ(*read, rules);
    EXPECT_EQ(*readRules(writeRules({})), std::vector<Rule>{});
}

TEST(RulesFile, WritesOneKeyALineInAFixedOrder) {
    Rule rule;
    rule.name = QStringLiteral("井盖");
    rule.level = Level::Red;
    rule.any = {QStringLiteral("井盖")};
    rule.layers = FoldLayer::Separator | FoldLayer::Width;
    EXPECT_EQ(writeRules({rule}).toStdString(), R"({"rules": [
    {"name": "井盖",
     "level": "red",
     "any": ["井盖"],
     "layers": ["width","separator"]}
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
