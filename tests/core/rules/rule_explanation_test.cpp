// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_explanation.h"

#include <gtest/gtest.h>

#include "core/domain/word_condition.h"
#include "core/rules/compiled_rules.h"
#include "core/rules/language/parse_condition.h"
#include "tests/core/rules/random_conditions.h"

using namespace zhiban;
using zhiban::testing::RandomConditions;

namespace {

Rule ruleOf(const QString& condition) {
    Rule rule;
    rule.name = QStringLiteral("r");
    rule.condition = condition;
    return rule;
}

RuleExplanation explained(const Rule& rule, const QString& title, const QString& body) {
    MatchSubject subject;
    subject.title = title;
    subject.body = body;
    const auto explanation = explain(rule, {}, subject);
    EXPECT_TRUE(explanation) << (explanation ? "" : explanation.error().what.toStdString());
    return explanation.value_or(RuleExplanation{});
}

std::vector<Hit> hitsOf(const std::vector<Rule>& rules, const QString& title, const QString& body,
                        const std::vector<WordList>& lists = {}) {
    const auto compiled = CompiledRules::compile(rules, lists);
    EXPECT_TRUE(compiled) << (compiled ? "" : compiled.error().what.toStdString());
    return compiled ? (*compiled)->match(title, body) : std::vector<Hit>{};
}

}  // namespace

TEST(RuleExplanation, SaysForEachPartWhetherAndHowItHeld) {
    const RuleExplanation explanation = explained(ruleOf(QStringLiteral("(井盖 或 窨井) 且 丢 非 演习")),
                                                  QStringLiteral("丢"), QStringLiteral("井*蓋没了"));
    EXPECT_TRUE(explanation.matches);
    const ConditionFinding& whole = explanation.condition;
    EXPECT_EQ(whole.operatorKey, QStringLiteral("all_of"));
    EXPECT_EQ(whole.places, (std::vector<Span>{{0, 1}, {2, 3}}));
    EXPECT_EQ(whole.layersUsed, FoldLayer::Separator | FoldLayer::Simplified);
    ASSERT_EQ(whole.parts.size(), 3U);
    const ConditionFinding& either = whole.parts[0];
    EXPECT_EQ(either.operatorKey, QStringLiteral("any_of"));
    EXPECT_EQ(either.text, QStringLiteral("井盖 或 窨井"));
    EXPECT_EQ(either.where, (Span{1, 7}));
    ASSERT_EQ(either.parts.size(), 2U);
    EXPECT_TRUE(either.parts[0].holds);
    EXPECT_EQ(either.parts[0].places, (std::vector<Span>{{2, 3}}));
    EXPECT_FALSE(either.parts[1].holds);
    EXPECT_TRUE(whole.parts[1].holds);
    EXPECT_TRUE(whole.parts[2].holds) << "an exclusion holds where its word is absent";
    ASSERT_EQ(whole.parts[2].parts.size(), 1U);
    EXPECT_FALSE(whole.parts[2].parts[0].holds);
}

TEST(RuleExplanation, SaysWhichFoldingWouldHaveFoundAMissingWord) {
    Rule rule = ruleOf(QStringLiteral("井盖"));
    rule.layers = FoldLayer::Simplified;
    const RuleExplanation explanation = explained(rule, QString(), QStringLiteral("井\u200B蓋"));
    EXPECT_FALSE(explanation.matches);
    EXPECT_EQ(explanation.condition.layersMissing, FoldLayer::ZeroWidth);
    EXPECT_EQ(explained(rule, QString(), QStringLiteral("路灯")).condition.layersMissing, FoldLayer::None);
}

TEST(RuleExplanation, SaysWhyAHitRaisesNoAlert) {
    WordList excluding;
    excluding.name = QStringLiteral("广告");
    excluding.use = WordListUse::Excludes;
    excluding.words = {QStringLiteral("特价")};
    MatchSubject subject;
    subject.body = u"井盖特价";
    subject.now = fromMilliseconds(1000);
    Rule rule = ruleOf(QStringLiteral("井盖"));
    const auto excluded = explain(rule, {excluding}, subject);
    ASSERT_TRUE(excluded);
    EXPECT_TRUE(excluded->matches);
    EXPECT_TRUE(excluded->isMuted);
    EXPECT_EQ(excluded->excludedBy, QStringLiteral("广告"));
    rule.mutedUntil = fromMilliseconds(2000);
    EXPECT_TRUE(explain(rule, {}, subject)->isMuted);
    rule.expires = fromMilliseconds(1000);
    const auto expired = explain(rule, {}, subject);
    EXPECT_TRUE(expired->hasExpired);
    EXPECT_FALSE(expired->matches);
    EXPECT_TRUE(expired->condition.holds);
}

TEST(RuleExplanation, RefusesWhatCannotBeCompiled) {
    const auto explanation = explain(ruleOf({}), {}, MatchSubject{});
    ASSERT_FALSE(explanation);
    EXPECT_EQ(explanation.error().subject, QStringLiteral("rule.no-words"));
}

// Two ways to the same answer: one engine over all rules, and each word looked for by itself.
TEST(Matching, AgreesWithTheSimplestReadingOfRandomConditions) {
    RandomConditions random(20260301);
    int hitsSeen = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<Rule> rules;
        std::vector<zhiban::testing::KnownCondition> conditions;
        while (rules.size() < 6) {
            const FoldLayer layers = random.layers();
            conditions.push_back(random.known(layers, 3));
            Rule rule = ruleOf(printCondition(*conditions.back().condition));
            rule.name = QString::number(rules.size());
            rule.layers = layers;
            rules.push_back(rule);
        }
        for (int posts = 0; posts < 5; ++posts) {
            const QString title = random.text(3);
            const QString body = random.text(12);
            const std::vector<Hit> hits = hitsOf(rules, title, body);
            const QString text = matchText(title, body);
            LayerProbe probe(text);
            auto hit = hits.begin();
            for (size_t i = 0; i < rules.size(); ++i) {
                const bool matched = hit != hits.end() && hit->ruleName == rules[i].name;
                ASSERT_EQ(matched, conditions[i].holds(probe, rules[i].layers))
                    << rules[i].condition.toStdString() << "\n"
                    << text.toStdString();
                if (matched) {
                    ++hitsSeen;
                    ++hit;
                }
            }
            ASSERT_EQ(hit, hits.end());
        }
    }
    EXPECT_GT(hitsSeen, 500);
}

TEST(RuleExplanation, AgreesWithTheMatcherOnRandomConditions) {
    RandomConditions random(31);
    std::vector<WordList> lists(2);
    lists[0].name = QStringLiteral("名单");
    lists[0].words = {QStringLiteral("井盖"), QStringLiteral("发a")};
    lists[1].name = QStringLiteral("list \"b\"");
    lists[1].words = {QStringLiteral("list:名单"), QStringLiteral("㎡")};
    int hitsSeen = 0;
    for (int round = 0; round < 1500; ++round) {
        Rule rule = ruleOf(printCondition(*random.any(3)));
        rule.layers = random.layers();
        const QString title = random.text(3);
        const QString body = random.text(14);
        const auto compiled = CompiledRules::compile({rule}, lists);
        if (!compiled && compiled.error().subject == QStringLiteral("rule.literal-folds-away")) {
            continue;
        }
        ASSERT_TRUE(compiled) << compiled.error().what.toStdString();
        MatchSubject subject;
        subject.title = title;
        subject.body = body;
        const std::vector<Hit> hits = (*compiled)->match(subject);
        const auto explanation = explain(rule, lists, subject);
        ASSERT_TRUE(explanation);
        ASSERT_EQ(!hits.empty(), explanation->matches) << rule.condition.toStdString();
        if (!hits.empty()) {
            ASSERT_EQ(hits[0].spans, explanation->condition.places);
            ASSERT_EQ(hits[0].layersUsed, explanation->condition.layersUsed);
            ++hitsSeen;
        }
    }
    EXPECT_GT(hitsSeen, 200);
}

// Folding only ever adds: what an exact rule finds, every folding finds too.
TEST(Matching, WhatIsWrittenPlainlyIsFoundThroughAnyLayers) {
    RandomConditions random(77);
    int found = 0;
    for (int round = 0; round < 20000; ++round) {
        const QString word = random.word(FoldLayer::Default);
        const QString body = random.text(10);
        if (!body.contains(word)) {
            continue;
        }
        Rule rule = ruleOf(conditionWord(word));
        rule.layers = static_cast<FoldLayer>(random.below(32));
        const std::vector<Hit> hits = hitsOf({rule}, QString(), body);
        ASSERT_EQ(hits.size(), 1U) << word.toStdString() << " in " << body.toStdString() << " layers "
                                   << static_cast<int>(rule.layers);
        ASSERT_EQ(hits[0].layersUsed, FoldLayer::None);
        ++found;
    }
    EXPECT_GT(found, 1000);
}

// Every place a hit points to holds the word, as the folding sees it.
TEST(Matching, EveryPlaceFoldsToTheWord) {
    RandomConditions random(5);
    for (int round = 0; round < 3000; ++round) {
        const QString word = QStringLiteral("井盖");
        const QString body = random.text(14);
        for (const Hit& hit : hitsOf({ruleOf(word)}, QString(), body)) {
            for (const Span& span : hit.spans) {
                const QString place = body.mid(span.start - 1, span.length);
                ASSERT_EQ(QString::fromStdU16String(Folding().fold(place)), word) << body.toStdString();
            }
        }
    }
}
