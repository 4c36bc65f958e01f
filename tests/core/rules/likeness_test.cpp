// SPDX-License-Identifier: GPL-3.0-or-later
// Words written with other characters of the same sound or look: found where a rule asks, named in the hit.
#include <gtest/gtest.h>

#include <random>

#include "core/domain/word_condition.h"
#include "core/rules/compiled_rules.h"
#include "core/rules/layer_probe.h"
#include "core/rules/likeness_engine.h"

using namespace zhiban;

namespace {

constexpr FoldLayer Sound = FoldLayer::Default | FoldLayer::SoundAlike;
constexpr FoldLayer Looks = FoldLayer::Default | FoldLayer::Confusable;

std::vector<Hit> hitsOf(const QString& word, const QString& text, FoldLayer layers) {
    Rule rule;
    rule.name = word;
    rule.condition = conditionWord(word);
    rule.layers = layers;
    const auto rules = CompiledRules::compile({rule});
    return rules ? (*rules)->match(text) : std::vector<Hit>{};
}

// What a rule that asks for `layers` needed to find the word, in words of the text it pointed to.
QString found(const QString& word, const QString& text, FoldLayer layers, FoldLayer needed) {
    const std::vector<Hit> hits = hitsOf(word, text, layers);
    if (hits.size() != 1 || hits[0].layersUsed != needed || hits[0].spans.size() != 1) {
        return QStringLiteral("%1 hits").arg(hits.size());
    }
    return text.mid(hits[0].spans[0].start, hits[0].spans[0].length);
}

}  // namespace

TEST(Likeness, IsNamedInTheHitAndPointsIntoTheOriginal) {
    EXPECT_EQ(found(QStringLiteral("和谐"), QStringLiteral("被河蟹了"), Sound, FoldLayer::SoundAlike),
              QStringLiteral("河蟹"));
    EXPECT_EQ(found(QStringLiteral("治理"), QStringLiteral("谁来冶理"), Looks, FoldLayer::Confusable),
              QStringLiteral("冶理"));
    EXPECT_EQ(found(QStringLiteral("和谐"), QStringLiteral("被和谐了"), Sound, FoldLayer::None),
              QStringLiteral("和谐"));
}

TEST(Likeness, GoesTogetherWithTheOtherLayers) {
    EXPECT_EQ(found(QStringLiteral("和谐"), QStringLiteral("被河*\u200B蟹了"), Sound,
                    FoldLayer::SoundAlike | FoldLayer::Separator | FoldLayer::ZeroWidth),
              QStringLiteral("河*\u200B蟹"));
    EXPECT_EQ(found(QStringLiteral("政府"), QStringLiteral("去正（zhèng）府问"), Sound,
                    FoldLayer::SoundAlike | FoldLayer::Pinyin),
              QStringLiteral("正（zhèng）府"));
}

TEST(Likeness, IsOnlyWhereARuleAsks) {
    EXPECT_TRUE(hitsOf(QStringLiteral("和谐"), QStringLiteral("被河蟹了"), FoldLayer::Default).empty());
    EXPECT_TRUE(hitsOf(QStringLiteral("和谐"), QStringLiteral("被河蟹了"), Looks).empty());
    EXPECT_TRUE(hitsOf(QStringLiteral("治理"), QStringLiteral("谁来冶理"), Sound).empty());
}

TEST(Likeness, DoesNotHideAPostByAWordThatIsMerelyLikeAnExcludedOne) {
    Rule rule;
    rule.name = QStringLiteral("r");
    rule.condition = QStringLiteral("政府 非 和谐");
    rule.layers = Sound;
    const auto rules = CompiledRules::compile({rule});
    ASSERT_TRUE(rules);
    EXPECT_EQ((*rules)->match(QStringLiteral("正府说河蟹")).size(), 1U);
    EXPECT_TRUE((*rules)->match(QStringLiteral("正府说和谐")).empty());
}

TEST(Likeness, TheEngineFindsWhatComparingEveryPlaceFinds) {
    const QString alphabet = QStringLiteral("和河合谐蟹鞋治冶行航形长常宗中重a1，井盖\U00020BB7");
    std::mt19937 random(31);
    const auto pick = [&](int length) {
        QString text;
        for (int i = 0; i < length; ++i) {
            text += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        }
        return text;
    };
    size_t occurrences = 0;
    for (int round = 0; round < 300; ++round) {
        const FoldLayer layers = round % 3 == 0   ? FoldLayer::SoundAlike
                                 : round % 3 == 1 ? FoldLayer::Confusable
                                                  : FoldLayer::SoundAlike | FoldLayer::Confusable;
        const CharacterLikeness& likeness = *characterLikeness(layers);
        std::vector<std::u16string> literals;
        for (int i = 0; i < 12; ++i) {
            const std::u16string literal = pick(1 + i % 4).toStdU16String();
            if (std::find(literals.begin(), literals.end(), literal) == literals.end()) {
                literals.push_back(literal);
            }
        }
        const std::u16string text = pick(40).toStdU16String();
        std::vector<LiteralEngine::Occurrence> found;
        LikenessEngine(likeness, literals).scan(text, found);
        std::vector<LiteralEngine::Occurrence> expected;
        for (std::uint32_t at = 0; at < text.size(); ++at) {
            for (std::uint32_t literal = 0; literal < literals.size(); ++literal) {
                if (likeness.isAlike(literals[literal],
                                     std::u16string_view(text).substr(at, literals[literal].size()))) {
                    expected.push_back({literal, at});
                }
            }
        }
        ASSERT_EQ(found, expected);
        occurrences += found.size();
    }
    EXPECT_GT(occurrences, 1000U);
}
