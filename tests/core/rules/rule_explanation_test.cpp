// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_explanation.h"

#include <gtest/gtest.h>

#include <random>

#include "core/base/text/folding.h"
#include "core/rules/compiled_rules.h"
#include "core/rules/layer_probe.h"

using namespace zhiban;

namespace {

Rule ruleOf(const QStringList& any, const QStringList& all = {}, const QStringList& none = {}) {
    Rule rule;
    rule.name = QStringLiteral("r");
    rule.any = any;
    rule.all = all;
    rule.none = none;
    return rule;
}

// Text and words from few characters, so that random words do occur, disguised in every way folding knows.
class RandomWords final {
  public:
    explicit RandomWords(unsigned seed) : random_(seed) {}

    size_t below(size_t bound) { return random_() % bound; }
    QString text(size_t pieces) {
        static const QStringList alphabet = {
            QStringLiteral("井"), QStringLiteral("盖"), QStringLiteral("蓋"),     QStringLiteral("发"),
            QStringLiteral("發"), QStringLiteral("a"),  QStringLiteral("Ａ"),     QStringLiteral("·"),
            QStringLiteral("，"), QStringLiteral(" "),  QStringLiteral("\u200B"), QStringLiteral("(gài)"),
            QStringLiteral("("),  QStringLiteral(")"),  QStringLiteral("㎡"),     QStringLiteral("𠮷")};
        QString made;
        for (size_t i = 0; i < pieces; ++i) {
            made += alphabet[static_cast<qsizetype>(below(static_cast<size_t>(alphabet.size())))];
        }
        return made;
    }
    QStringList words(size_t most, FoldLayer layers) {
        QStringList list;
        for (size_t left = below(most + 1); left > 0; --left) {
            const QString word = text(1 + below(3));
            if (!Folding(layers).fold(word).empty()) {
                list << word;
            }
        }
        return list;
    }

  private:
    std::mt19937 random_;
};

}  // namespace

TEST(RuleExplanation, SaysForEachWordWhetherAndHowItWasFound) {
    const Rule rule =
        ruleOf({QStringLiteral("井盖"), QStringLiteral("窨井")}, {QStringLiteral("丢")}, {QStringLiteral("演习")});
    const auto explanation = explain(rule, QStringLiteral("丢"), QStringLiteral("井*蓋没了"));
    ASSERT_TRUE(explanation);
    EXPECT_TRUE(explanation->matches);
    ASSERT_EQ(explanation->literals.size(), 4U);
    EXPECT_EQ(explanation->literals[0], (LiteralFinding{QStringLiteral("井盖"),
                                                        LiteralRole::Any,
                                                        true,
                                                        FoldLayer::Separator | FoldLayer::Simplified,
                                                        {{2, 3}},
                                                        FoldLayer::None}));
    EXPECT_FALSE(explanation->literals[1].found);
    EXPECT_EQ(explanation->literals[2].spans, (std::vector<Span>{{0, 1}}));
    EXPECT_EQ(explanation->literals[3].role, LiteralRole::None);
}

TEST(RuleExplanation, SaysWhichFoldingWouldHaveFoundAMissingWord) {
    Rule rule = ruleOf({QStringLiteral("井盖")});
    rule.layers = FoldLayer::Simplified;
    const auto explanation = explain(rule, QString(), QStringLiteral("井\u200B蓋"));
    ASSERT_TRUE(explanation);
    EXPECT_FALSE(explanation->matches);
    EXPECT_EQ(explanation->literals[0].layersMissing, FoldLayer::ZeroWidth);
    const auto nothing = explain(rule, QString(), QStringLiteral("路灯"));
    EXPECT_EQ(nothing->literals[0].layersMissing, FoldLayer::None);
}

TEST(RuleExplanation, RefusesWhatCannotBeCompiled) {
    const auto explanation = explain(ruleOf({}), QString(), QString());
    ASSERT_FALSE(explanation);
    EXPECT_EQ(explanation.error().subject, QStringLiteral("rule.no-words"));
}

// Two ways to the same answer: one engine over all rules, and each word looked for by itself.
TEST(RuleExplanation, AgreesWithTheMatcherOnRandomRules) {
    RandomWords random(20260301);
    int hitsSeen = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<Rule> rules;
        while (rules.size() < 6) {
            const auto layers = static_cast<FoldLayer>(random.below(2) == 0 ? 31 : random.below(32));
            Rule rule = ruleOf(random.words(2, layers), random.words(2, layers), random.words(1, layers));
            rule.name = QString::number(rules.size());
            rule.layers = layers;
            if (!rule.any.isEmpty() || !rule.all.isEmpty()) {
                rules.push_back(rule);
            }
        }
        const auto compiled = CompiledRules::compile(rules);
        ASSERT_TRUE(compiled);
        for (int posts = 0; posts < 10; ++posts) {
            const QString title = random.text(3);
            const QString body = random.text(12);
            const std::vector<Hit> hits = (*compiled)->match(title, body);
            auto hit = hits.begin();
            for (const Rule& rule : rules) {
                const auto explanation = explain(rule, title, body);
                ASSERT_TRUE(explanation);
                const bool matched = hit != hits.end() && hit->ruleName == rule.name;
                ASSERT_EQ(matched, explanation->matches) << (title + QLatin1Char('|') + body).toStdString();
                if (!matched) {
                    continue;
                }
                std::vector<Span> spans;
                for (const LiteralFinding& finding : explanation->literals) {
                    spans.insert(spans.end(), finding.spans.begin(), finding.spans.end());
                }
                ASSERT_EQ(hit->spans, mergedSpans(spans));
                Rule weaker = rule;
                weaker.none.clear();
                weaker.layers = hit->layersUsed;
                ASSERT_TRUE(explain(weaker, title, body)->matches) << "the layers named do not suffice";
                ++hitsSeen;
                ++hit;
            }
            ASSERT_EQ(hit, hits.end());
        }
    }
    EXPECT_GT(hitsSeen, 1000);
}

// Folding only ever adds: what an exact rule finds, every folding finds too.
TEST(RuleExplanation, WhatIsWrittenPlainlyIsFoundThroughAnyLayers) {
    RandomWords random(77);
    int found = 0;
    for (int round = 0; round < 20000; ++round) {
        Rule rule = ruleOf(random.words(1, FoldLayer::Default));
        const QString body = random.text(10);
        if (rule.any.isEmpty() || !body.contains(rule.any.front())) {
            continue;
        }
        rule.layers = static_cast<FoldLayer>(random.below(32));
        const auto rules = CompiledRules::compile({rule});
        ASSERT_TRUE(rules);
        const std::vector<Hit> hits = (*rules)->match(QString(), body);
        ASSERT_EQ(hits.size(), 1U) << rule.any.front().toStdString() << " in " << body.toStdString() << " layers "
                                   << static_cast<int>(rule.layers);
        ASSERT_EQ(hits[0].layersUsed, FoldLayer::None);
        ++found;
    }
    EXPECT_GT(found, 1000);
}

// Every place a hit points to holds the word, as the folding sees it.
TEST(RuleExplanation, EveryPlaceFoldsToTheWord) {
    RandomWords random(5);
    for (int round = 0; round < 3000; ++round) {
        const QString word = QStringLiteral("井盖");
        const QString body = random.text(14);
        const auto explanation = explain(ruleOf({word}), QString(), body);
        ASSERT_TRUE(explanation);
        for (const Span& span : explanation->literals[0].spans) {
            const QString place = body.mid(span.start - 1, span.length);
            ASSERT_EQ(QString::fromStdU16String(Folding().fold(place)), word) << body.toStdString();
        }
    }
}
