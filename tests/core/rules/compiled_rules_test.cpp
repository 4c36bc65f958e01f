// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/compiled_rules.h"

#include <gtest/gtest.h>

#include <random>

using namespace zhiban;

namespace {

Rule ruleOf(const QString& name, const QStringList& any, FoldLayer layers = FoldLayer::Default) {
    Rule rule;
    rule.name = name;
    rule.any = any;
    rule.layers = layers;
    return rule;
}

std::vector<Hit> matchAll(const std::vector<Rule>& rules, const QString& title, const QString& body) {
    const auto compiled = CompiledRules::compile(rules);
    EXPECT_TRUE(compiled) << compiled.error().what.toStdString();
    return compiled ? (*compiled)->match(title, body) : std::vector<Hit>{};
}

std::vector<Hit> matchOne(const Rule& rule, const QString& body) {
    return matchAll({rule}, QString(), body);
}

QString errorOf(const Rule& rule) {
    const auto compiled = CompiledRules::compile({ruleOf(QStringLiteral("good"), {QStringLiteral("井")}), rule});
    return compiled ? QString() : compiled.error().subject;
}

}  // namespace

TEST(CompiledRules, ReportsRuleLevelVersionAndPlaces) {
    Rule rule = ruleOf(QStringLiteral("井盖"), {QStringLiteral("井盖")});
    rule.id = RuleId{QStringLiteral("r1")};
    rule.version = 3;
    rule.level = Level::Orange;
    const std::vector<Hit> hits = matchAll({rule}, QStringLiteral("井盖坏了"), QStringLiteral("修井盖"));
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0], (Hit{rule.id, 3, rule.name, Level::Orange, FoldLayer::None, {{0, 2}, {6, 2}}}));
}

TEST(CompiledRules, AnyAllAndNoneDecideTogether) {
    Rule rule;
    rule.name = QStringLiteral("rule");
    rule.any = {QStringLiteral("甲"), QStringLiteral("乙")};
    rule.all = {QStringLiteral("丙"), QStringLiteral("丁")};
    rule.none = {QStringLiteral("戊")};
    EXPECT_EQ(matchOne(rule, QStringLiteral("甲丙丁")).size(), 1U);
    EXPECT_EQ(matchOne(rule, QStringLiteral("乙丁丙")).size(), 1U);
    EXPECT_TRUE(matchOne(rule, QStringLiteral("丙丁")).empty());
    EXPECT_TRUE(matchOne(rule, QStringLiteral("甲丙丙")).empty());
    EXPECT_TRUE(matchOne(rule, QStringLiteral("甲丙丁戊")).empty());
    rule.any.clear();
    EXPECT_EQ(matchOne(rule, QStringLiteral("丙丁")).size(), 1U);
}

TEST(CompiledRules, SpansAreSortedAndMergedWhereTheyOverlap) {
    const Rule rule = ruleOf(QStringLiteral("r"),
                             {QStringLiteral("盖丢"), QStringLiteral("井盖"), QStringLiteral("人")}, FoldLayer::None);
    const std::vector<Hit> hits = matchOne(rule, QStringLiteral("人说井盖丢人人"));
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].spans, (std::vector<Span>{{1, 1}, {3, 3}, {6, 1}, {7, 1}}));
}

TEST(CompiledRules, NamesTheFoldingAHitNeeded) {
    const Rule rule = ruleOf(QStringLiteral("r"), {QStringLiteral("井盖")});
    const auto layersFor = [&](const char16_t* text) {
        const std::vector<Hit> hits = matchOne(rule, QString::fromUtf16(text));
        return hits.size() == 1 ? hits[0].layersUsed : FoldLayer::Default;
    };
    EXPECT_EQ(layersFor(u"修井盖"), FoldLayer::None);
    EXPECT_EQ(layersFor(u"修井蓋，也修井盖"), FoldLayer::None);
    EXPECT_EQ(layersFor(u"修井蓋"), FoldLayer::Simplified);
    EXPECT_EQ(layersFor(u"修井\u200B盖"), FoldLayer::ZeroWidth);
    EXPECT_EQ(layersFor(u"修井-盖"), FoldLayer::Separator);
    EXPECT_EQ(layersFor(u"修井(jǐng)盖"), FoldLayer::Pinyin);
    EXPECT_EQ(layersFor(u"修井(jǐng)-蓋"), FoldLayer::Pinyin | FoldLayer::Separator | FoldLayer::Simplified);
}

TEST(CompiledRules, ExactRulesSeeOnlyWhatIsWritten) {
    const Rule rule = ruleOf(QStringLiteral("r"), {QStringLiteral("Ab")}, FoldLayer::None);
    EXPECT_EQ(matchOne(rule, QStringLiteral("xAb")).size(), 1U);
    EXPECT_TRUE(matchOne(rule, QStringLiteral("ab Ａb A\u200Bb")).empty());
}

TEST(CompiledRules, FoldingNeverHidesWhatIsWrittenPlainly) {
    const std::vector<std::pair<QString, QString>> cases = {
        {QStringLiteral("。你"), QStringLiteral("好。你好")},
        {QStringLiteral("(甲)"), QStringLiteral("第(甲)条")},
        {QStringLiteral("an"), QStringLiteral("按(an)钮")},
        {QStringLiteral("《通知》"), QStringLiteral("发《通知》了")},
        {QStringLiteral("·"), QStringLiteral("张·三")},
        {QStringLiteral("!!"), QStringLiteral("好!!好")},
        {QStringLiteral("上海、北京"), QStringLiteral("去上海、北京玩")},
        {QStringLiteral("水，泥"), QStringLiteral("喝水，泥土")},
        {QStringLiteral("好(hǎo)"), QStringLiteral("你好(hǎo)吗")},
    };
    for (const auto& [literal, text] : cases) {
        const std::vector<Hit> hits = matchOne(ruleOf(literal, {literal}), text);
        ASSERT_EQ(hits.size(), 1U) << literal.toStdString();
        EXPECT_EQ(hits[0].layersUsed, FoldLayer::None) << literal.toStdString();
        ASSERT_EQ(hits[0].spans.size(), 1U) << literal.toStdString();
        EXPECT_EQ(text.mid(hits[0].spans[0].start - 1, hits[0].spans[0].length), literal) << "one unit for the newline";
    }
}

TEST(CompiledRules, InactiveRulesAreLeftOut) {
    Rule rule = ruleOf(QStringLiteral("r"), {QStringLiteral("井")});
    rule.active = false;
    EXPECT_TRUE(matchOne(rule, QStringLiteral("井")).empty());
}

TEST(CompiledRules, RefusesRulesThatCannotMean) {
    EXPECT_EQ(errorOf(ruleOf(QStringLiteral("r"), {})), QStringLiteral("rule.no-words"));
    EXPECT_EQ(errorOf(ruleOf(QStringLiteral("r"), {QString()})), QStringLiteral("rule.empty-literal"));
    EXPECT_EQ(errorOf(ruleOf(QStringLiteral("r"), {QStringLiteral("\u200B")})),
              QStringLiteral("rule.literal-folds-away"));
    EXPECT_EQ(errorOf(ruleOf(QStringLiteral("r"), {QStringLiteral("\u200B")}, FoldLayer::None)), QString());
    const auto compiled = CompiledRules::compile({ruleOf(QStringLiteral("名"), {QStringLiteral("\u00AD")})});
    ASSERT_FALSE(compiled);
    EXPECT_EQ(compiled.error().details, (std::vector<QString>{QStringLiteral("名"), QStringLiteral("\u00AD")}));
}

TEST(CompiledRules, AWordRepeatedWithoutEndDoesNotFillTheMemory) {
    const QString text = QString(1'000'000, QChar(u'死')) + QStringLiteral("井盖");
    std::vector<Rule> rules;
    for (int i = 0; i < 50; ++i) {
        rules.push_back(ruleOf(QString::number(i), {QStringLiteral("死"), QStringLiteral("井盖")}));
    }
    const std::vector<Hit> hits = matchAll(rules, QString(), text);
    ASSERT_EQ(hits.size(), 50U);
    EXPECT_EQ(hits[0].spans.size(), 1001U);
    EXPECT_EQ(hits[0].spans.back(), (Span{1'000'001, 2}));
}

TEST(CompiledRules, NoRulesAndNoTextAreFine) {
    EXPECT_TRUE(matchAll({}, QStringLiteral("井"), QStringLiteral("盖")).empty());
    EXPECT_TRUE(matchOne(ruleOf(QStringLiteral("r"), {QStringLiteral("井盖")}), QString()).empty());
}

// The plainest reading of the contract for exact rules, against random rules over a small alphabet.
TEST(CompiledRules, AgreesWithPlainSearchOnRandomExactRules) {
    std::mt19937 random(4711);
    const auto word = [&](size_t longest) {
        QString text;
        for (size_t left = 1 + random() % longest; left > 0; --left) {
            text += QChar(static_cast<char16_t>(u'a' + random() % 3));
        }
        return text;
    };
    const auto list = [&](size_t most) {
        QStringList words;
        for (size_t left = random() % (most + 1); left > 0; --left) {
            words << word(7);
        }
        return words;
    };
    for (int round = 0; round < 300; ++round) {
        std::vector<Rule> rules;
        for (int i = 0; i < 12; ++i) {
            Rule rule = ruleOf(QString::number(i), list(3), FoldLayer::None);
            rule.all = list(2);
            rule.none = list(1);
            if (rule.any.isEmpty() && rule.all.isEmpty()) {
                rule.any << word(3);
            }
            rules.push_back(rule);
        }
        const auto compiled = CompiledRules::compile(rules);
        ASSERT_TRUE(compiled);
        for (int texts = 0; texts < 20; ++texts) {
            const QString text = word(30);
            QStringList expected;
            for (const Rule& rule : rules) {
                const auto occurs = [&](const QString& literal) { return text.contains(literal); };
                if ((rule.any.isEmpty() || std::any_of(rule.any.begin(), rule.any.end(), occurs)) &&
                    std::all_of(rule.all.begin(), rule.all.end(), occurs) &&
                    std::none_of(rule.none.begin(), rule.none.end(), occurs)) {
                    expected << rule.name;
                }
            }
            QStringList got;
            for (const Hit& hit : (*compiled)->match(text)) {
                got << hit.ruleName;
            }
            ASSERT_EQ(got.join(QLatin1Char(',')).toStdString(), expected.join(QLatin1Char(',')).toStdString())
                << text.toStdString();
        }
    }
}
