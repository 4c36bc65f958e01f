// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/compiled_rules.h"

#include <gtest/gtest.h>

#include <random>

#include "core/domain/word_condition.h"

using namespace zhiban;

namespace {

Rule ruleOf(const QString& name, const QStringList& any, FoldLayer layers = FoldLayer::Default) {
    Rule rule;
    rule.name = name;
    rule.condition = conditionOfWords(any, {}, {});
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
    rule.condition = conditionOfWords({QStringLiteral("甲"), QStringLiteral("乙")},
                                      {QStringLiteral("丙"), QStringLiteral("丁")}, {QStringLiteral("戊")});
    EXPECT_EQ(matchOne(rule, QStringLiteral("甲丙丁")).size(), 1U);
    EXPECT_EQ(matchOne(rule, QStringLiteral("乙丁丙")).size(), 1U);
    EXPECT_TRUE(matchOne(rule, QStringLiteral("丙丁")).empty());
    EXPECT_TRUE(matchOne(rule, QStringLiteral("甲丙丙")).empty());
    EXPECT_TRUE(matchOne(rule, QStringLiteral("甲丙丁戊")).empty());
    rule.condition = QStringLiteral("丙 丁");
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
    struct Words {
        QStringList any;
        QStringList all;
        QStringList none;
    };
    for (int round = 0; round < 300; ++round) {
        std::vector<Rule> rules;
        std::vector<Words> words;
        for (int i = 0; i < 12; ++i) {
            Words some{list(3), list(2), list(1)};
            if (some.any.isEmpty() && some.all.isEmpty()) {
                some.any << word(3);
            }
            Rule rule = ruleOf(QString::number(i), {}, FoldLayer::None);
            rule.condition = conditionOfWords(some.any, some.all, some.none);
            rules.push_back(rule);
            words.push_back(some);
        }
        const auto compiled = CompiledRules::compile(rules);
        ASSERT_TRUE(compiled) << compiled.error().what.toStdString();
        for (int texts = 0; texts < 20; ++texts) {
            const QString text = word(30);
            QStringList expected;
            for (size_t i = 0; i < rules.size(); ++i) {
                const Words& some = words[i];
                const auto occurs = [&](const QString& literal) { return text.contains(literal); };
                if ((some.any.isEmpty() || std::any_of(some.any.begin(), some.any.end(), occurs)) &&
                    std::all_of(some.all.begin(), some.all.end(), occurs) &&
                    std::none_of(some.none.begin(), some.none.end(), occurs)) {
                    expected << rules[i].name;
                }
            }
            QStringList got;
            for (const Hit& hit : (*compiled)->match(QString(), text)) {
                got << hit.ruleName;
            }
            ASSERT_EQ(got.join(QLatin1Char(',')).toStdString(), expected.join(QLatin1Char(',')).toStdString())
                << text.toStdString();
        }
    }
}

// ---- what a rule is besides its condition

TEST(CompiledRules, AnExpiredRuleMatchesNothing) {
    Rule rule = ruleOf(QStringLiteral("r"), {QStringLiteral("井盖")});
    rule.expires = fromMilliseconds(1000);
    const auto rules = CompiledRules::compile({rule});
    MatchSubject subject;
    subject.body = u"井盖";
    subject.now = fromMilliseconds(999);
    EXPECT_EQ((*rules)->match(subject).size(), 1U);
    subject.now = fromMilliseconds(1000);
    EXPECT_TRUE((*rules)->match(subject).empty());
}

TEST(CompiledRules, AMutedRuleStillHitsButQuietlyUntilItsTime) {
    Rule muted = ruleOf(QStringLiteral("muted"), {QStringLiteral("井盖")});
    muted.mutedUntil = fromMilliseconds(1000);
    Rule grave = muted;
    grave.lifeSafety = true;
    const auto rules = CompiledRules::compile({muted, grave});
    MatchSubject subject;
    subject.body = u"井盖";
    subject.now = fromMilliseconds(999);
    const std::vector<Hit> early = (*rules)->match(subject);
    ASSERT_EQ(early.size(), 2U);
    EXPECT_TRUE(early[0].muted);
    EXPECT_FALSE(early[1].muted) << "what is for life safety is never muted";
    subject.now = fromMilliseconds(1000);
    EXPECT_FALSE((*rules)->match(subject)[0].muted);
}

TEST(CompiledRules, AnExcludingListMutesEveryRuleButThoseForLifeSafety) {
    WordList promotions;
    promotions.name = QStringLiteral("广告");
    promotions.use = WordListUse::Excludes;
    promotions.words = {QStringLiteral("特价")};
    Rule plain = ruleOf(QStringLiteral("plain"), {QStringLiteral("井盖")});
    Rule grave = plain;
    grave.lifeSafety = true;
    const auto rules = CompiledRules::compile({plain, grave}, {promotions});
    ASSERT_TRUE(rules);
    const std::vector<Hit> hits = (*rules)->match(QString(), QStringLiteral("井盖特*价"));
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_TRUE(hits[0].muted);
    EXPECT_FALSE(hits[1].muted);
    EXPECT_FALSE((*rules)->match(QString(), QStringLiteral("井盖"))[0].muted);
}

// ---- rules that would break a lesser matcher

TEST(CompiledRules, TenThousandAlternativesCostNoMoreThanThoseThatOccur) {
    QStringList words;
    for (int i = 0; i < 10'000; ++i) {
        words << QStringLiteral("词%1号").arg(i);
    }
    const std::vector<Hit> hits = matchOne(ruleOf(QStringLiteral("r"), words), QStringLiteral("词77号，词9999号"));
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].spans, (std::vector<Span>{{1, 4}, {6, 6}}));
}

TEST(CompiledRules, AWordInThousandsOfRulesIsLookedForOnce) {
    std::vector<Rule> rules;
    for (int i = 0; i < 2000; ++i) {
        Rule rule = ruleOf(QString::number(i), {});
        rule.condition = QStringLiteral("(井盖 或 窨井) 近/9 词%1 且 至少1个(丢，坏) 非 演习").arg(i);
        rules.push_back(rule);
    }
    const std::vector<Hit> hits = matchAll(rules, QString(), QStringLiteral("词1999井盖丢"));
    ASSERT_EQ(hits.size(), 4U) << "词1, 词19, 词199 and 词1999 begin alike";
}

TEST(CompiledRules, ACatastrophicPatternIsLinear) {
    Rule rule = ruleOf(QStringLiteral("r"), {});
    rule.condition = QStringLiteral("re:/(a*)*(a*)*(a|aa)+$b/");
    EXPECT_TRUE(matchOne(rule, QString(200'000, QLatin1Char('a'))).empty());
}

TEST(CompiledRules, AMegabyteOfRuleIsReadOrRefused) {
    Rule rule = ruleOf(QStringLiteral("r"), {});
    rule.condition = QString(1 << 20, QLatin1Char('('));
    EXPECT_EQ(errorOf(rule), QStringLiteral("rule.too-deep"));
    rule.condition = QStringLiteral("井盖 ").repeated(400'000);
    EXPECT_EQ(errorOf(rule), QStringLiteral("rule.text-too-long"));
    rule.condition = QStringLiteral("井盖 ").repeated(300'000);
    EXPECT_EQ(matchOne(rule, QStringLiteral("井盖")).size(), 1U);
}

TEST(CompiledRules, ListsThatIncludeEachOtherAreRefusedWithTheirPath) {
    const auto listOf = [](const char16_t* name, const QStringList& words) {
        WordList list;
        list.name = QString::fromUtf16(name);
        list.words = words;
        return list;
    };
    const auto compiled = CompiledRules::compile({}, {listOf(u"甲", {QStringLiteral("list:乙")}),
                                                      listOf(u"乙", {QStringLiteral("词"), QStringLiteral("词表:丙")}),
                                                      listOf(u"丙", {QStringLiteral("list:甲")})});
    ASSERT_FALSE(compiled);
    EXPECT_EQ(compiled.error().subject, QStringLiteral("rule.list-circle"));
    EXPECT_EQ(compiled.error().details[1], QStringLiteral("甲 → 乙 → 丙 → 甲"));
}

TEST(CompiledRules, AListThatIsNotThereIsRefusedWithTheNearestName) {
    WordList list;
    list.name = QStringLiteral("交通设施");
    list.words = {QStringLiteral("红绿灯")};
    Rule rule = ruleOf(QStringLiteral("r"), {});
    rule.condition = QStringLiteral("词表:交通设备");
    const auto compiled = CompiledRules::compile({rule}, {list});
    ASSERT_FALSE(compiled);
    EXPECT_EQ(compiled.error().subject, QStringLiteral("rule.unknown-list"));
    EXPECT_EQ(compiled.error().details,
              (std::vector<QString>{QStringLiteral("r"), QStringLiteral("交通设备"), QStringLiteral("交通设施")}));
}
