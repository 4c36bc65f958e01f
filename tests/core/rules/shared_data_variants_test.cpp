// SPDX-License-Identifier: GPL-3.0-or-later
// Words hidden by machine in real posts, words misspelt by people, and real posts that hide nothing.
#include <gtest/gtest.h>

#include <QHash>
#include <QJsonArray>
#include <iostream>
#include <random>

#include "core/base/text/character_likeness.h"
#include "core/base/text/folding.h"
#include "core/domain/word_condition.h"
#include "core/rules/compiled_rules.h"
#include "tests/core/rules/shared_lines.h"
#include "tests/support/shared_data.h"

using namespace zhiban;
using zhiban::testing::linesOf;
using zhiban::testing::objectsOf;
using zhiban::testing::sharedData;

namespace {

constexpr FoldLayer Likeness = FoldLayer::SoundAlike | FoldLayer::Confusable;

QStringList posts(qsizetype most) {
    QStringList texts;
    const QString path = sharedData(QStringLiteral("weibo_posts_bulk/posts.sample150k.dev.jsonl.gz"));
    for (const QJsonObject& post : path.isEmpty() ? std::vector<QJsonObject>{} : objectsOf(path, most)) {
        texts << post[QStringLiteral("text")].toString();
    }
    return texts;
}

std::shared_ptr<const CompiledRules> compiled(const QStringList& words, FoldLayer layers) {
    std::vector<Rule> rules;
    for (const QString& word : words) {
        Rule rule;
        rule.name = word;
        rule.condition = conditionWord(word);
        rule.layers = layers;
        rules.push_back(rule);
    }
    return *CompiledRules::compile(rules);
}

bool isHan(QChar unit) {
    return unit.unicode() >= 0x4E00 && unit.unicode() < 0xA000;
}

// What stands between the characters of a hidden word, and how it is spread.
struct Disguise {
    const char* name;
    QStringList pieces;  // one at random
    bool inEveryGap;     // else in one at random
    FoldLayer layers = FoldLayer::Default;
};

class Hider final {
  public:
    qsizetype below(qsizetype end) { return static_cast<qsizetype>(random_() % static_cast<size_t>(end)); }
    template <typename List>
    auto any(const List& list) {
        return list[below(list.size())];
    }
    QString hide(const QString& word, const Disguise& disguise) {
        const qsizetype one = 1 + below(word.size() - 1);
        QString hidden;
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (i > 0 && (disguise.inEveryGap || i == one)) {
                hidden += any(disguise.pieces);
            }
            hidden += word[i];
        }
        return hidden;
    }

  private:
    std::mt19937 random_{2024};
};

const QStringList& words() {
    static const QStringList list =
        QStringLiteral(
            "爆炸 井盖 火灾 停水 维权 拆迁 上访 跳楼 污染 漏水 停电 欠薪 塌陷 中毒 斗殴 投诉 谣言 疫情 封路 罢工 集会 "
            "暴雨 水泥 路灯 噪音 幼儿园 讨说法 烂尾楼 公交车 派出所 开发商 物业费 毒奶粉 拖欠工资 食物中毒 聚众闹事 "
            "交通事故 高空抛物 占道经营 非法集资 垃圾焚烧厂")
            .split(QLatin1Char(' '));
    return list;
}

}  // namespace

TEST(HiddenWords, AreFoundWhereverTheyAreSetIntoRealPosts) {
    const QStringList texts = posts(3000);
    if (texts.isEmpty()) {
        GTEST_SKIP() << "the shared data sets are not beside this checkout";
    }
    const QStringList symbols = QStringLiteral("* - _ | / \\ + = ^ · • ・ ★ → ×").split(QLatin1Char(' '));
    const QStringList pauses = {QStringLiteral(" "), QStringLiteral("　"), QStringLiteral("#"), QStringLiteral("😂")};
    const QStringList clauseMarks = QStringLiteral("， 。 、 ！ ？ ； ： , ! … “ ） —").split(QLatin1Char(' '));
    const QStringList unseen = {QStringLiteral("\u200B"), QStringLiteral("\u00AD"), QStringLiteral("\u2060"),
                                QStringLiteral("\u202E"), QStringLiteral("\uFE0F")};
    const QStringList pinyin = QStringLiteral("(hù) （lián） [wang3] 【shui】 (ni2)").split(QLatin1Char(' '));
    const QStringList mixed = symbols.mid(0, 6) + unseen + pinyin + QStringList{QStringLiteral(" \u200B*")};
    constexpr FoldLayer EveryMark = FoldLayer::Default | FoldLayer::ClauseMark;
    const Disguise disguises[] = {{"symbols in every gap", symbols, true},
                                  {"one symbol", symbols, false},
                                  {"pauses in every gap", pauses, true},
                                  {"one pause", pauses, false},
                                  {"invisible characters", unseen, true},
                                  {"pinyin in brackets", pinyin, true},
                                  {"mixed", mixed, true},
                                  {"clause marks in every gap", clauseMarks, true},
                                  {"one clause mark", clauseMarks, false},
                                  {"clause marks in every gap, asked for", clauseMarks, true, EveryMark},
                                  {"one clause mark, asked for", clauseMarks, false, EveryMark}};
    Hider hider;
    for (const Disguise& disguise : disguises) {
        const auto rules = compiled(words(), disguise.layers);
        constexpr int Tries = 1000;
        int found = 0;
        for (int i = 0; i < Tries; ++i) {
            const QString word = hider.any(words());
            QString text = hider.any(texts);
            text.insert(hider.below(text.size() + 1), hider.hide(word, disguise));
            const std::vector<Hit> hits = rules->match(text);
            found += std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.ruleName == word; });
        }
        std::cout << disguise.name << ": " << found << " of " << Tries << '\n';
        const bool isByDesign = disguise.layers == FoldLayer::Default && disguise.pieces == clauseMarks;
        EXPECT_GE(found, isByDesign ? Tries / 4 : Tries * 95 / 100) << disguise.name;
    }
}

TEST(HiddenWords, InTraditionalCharactersAreFound) {
    const QString table = sharedData(QStringLiteral("variant_tables/opencc_TSCharacters.tsv"));
    const QString load = sharedData(QStringLiteral("keyword_lists/load_sets/kw_10000.txt"));
    if (table.isEmpty() || load.isEmpty()) {
        GTEST_SKIP() << "the shared data sets are not beside this checkout";
    }
    QHash<QChar, QString> traditional;
    for (const QByteArray& line : linesOf(table)) {
        const QStringList columns = QString::fromUtf8(line).split(QLatin1Char('\t'));
        if (columns.size() == 2 && columns[0].size() == 1 && columns[1].size() == 1) {
            traditional[columns[1][0]] += columns[0];
        }
    }
    Hider hider;
    int tried = 0;
    int found = 0;
    for (const QByteArray& line : linesOf(load, 3000)) {
        const QString word = QString::fromUtf8(line);
        QString text;
        for (const QChar unit : word) {
            text += traditional.contains(unit) ? QString(hider.any(traditional[unit])) : QString(unit);
        }
        if (text != word) {
            ++tried;
            found += compiled({word}, FoldLayer::Default)->match(text).empty() ? 0 : 1;
        }
    }
    std::cout << "traditional: " << found << " of " << tried << '\n';
    EXPECT_GE(found, tried * 98 / 100);
}

TEST(CleanPosts, GiveTheDefaultLayersNoWordThatIsNotThere) {
    const QStringList texts = posts(20000);
    const QString load = sharedData(QStringLiteral("keyword_lists/load_sets/kw_10000.txt"));
    if (texts.isEmpty() || load.isEmpty()) {
        GTEST_SKIP() << "the shared data sets are not beside this checkout";
    }
    QStringList list;
    for (const QByteArray& line : linesOf(load)) {
        list << QString::fromUtf8(line);
    }
    const auto rules = compiled(list, FoldLayer::Default);
    const Folding bySpelling(FoldLayer::Width | FoldLayer::Simplified | FoldLayer::ZeroWidth);
    int hits = 0;
    int otherwiseSpelt = 0;
    QStringList joined;
    for (const QString& text : texts) {
        for (const Hit& hit : rules->match(text)) {
            ++hits;
            if (hit.layersUsed == FoldLayer::None) {
                continue;
            }
            ++otherwiseSpelt;
            const std::u16string word = bySpelling.fold(hit.ruleName);
            const bool isThere = std::any_of(hit.spans.begin(), hit.spans.end(), [&](const Span& span) {
                return bySpelling.fold(QStringView(text).mid(span.start, span.length)) == word;
            });
            if (!isThere) {
                const Span& span = hit.spans.front();
                joined << hit.ruleName + QStringLiteral(" in ") +
                              text.mid(std::max<qsizetype>(0, span.start - 4), span.length + 8);
            }
        }
    }
    std::cout << hits << " hits, " << otherwiseSpelt << " of them in another spelling, " << joined.size()
              << " joined over separators\n"
              << joined.join(QLatin1Char('\n')).toStdString() << '\n';
    EXPECT_GT(hits, 500);
    EXPECT_EQ(joined, QStringList());
}

TEST(MisspeltWords, AreFoundWhereARuleAsksForLikeness) {
    const QString path = sharedData(QStringLiteral("variant_tables/misspelling_pairs.dev.jsonl"));
    if (path.isEmpty()) {
        GTEST_SKIP() << "the shared data sets are not beside this checkout";
    }
    const std::vector<QJsonObject> pairs = objectsOf(path);
    for (const qsizetype length : {2, 3, 4}) {
        int tried = 0;
        int found = 0;
        for (const QJsonObject& pair : pairs) {
            const QString right = pair[QStringLiteral("right")].toString();
            const QString wrong = pair[QStringLiteral("wrong")].toString();
            for (const QJsonValue change : pair[QStringLiteral("subs")].toArray()) {
                const qsizetype place = change[0].toInt();
                const qsizetype start = std::max<qsizetype>(0, place - length / 2);
                const QString word = right.mid(start, length);
                if (word.size() == length && std::all_of(word.begin(), word.end(), isHan)) {
                    ++tried;
                    found += compiled({word}, FoldLayer::Default | Likeness)->match(wrong).empty() ? 0 : 1;
                }
            }
        }
        std::cout << "misspelt words of " << length << " characters: " << found << " of " << tried << '\n';
        EXPECT_GE(found, tried * 80 / 100);
    }
}

TEST(MisspeltWords, OfTheSameSoundAreFoundWhereARuleAsksForIt) {
    const QString path = sharedData(QStringLiteral("variant_tables/same_pinyin.tsv"));
    if (path.isEmpty()) {
        GTEST_SKIP() << "the shared data sets are not beside this checkout";
    }
    int tried = 0;
    int found = 0;
    const CharacterLikeness& sound = *characterLikeness(FoldLayer::SoundAlike);
    for (const QByteArray& line : linesOf(path)) {
        const QStringList columns = QString::fromUtf8(line).split(QLatin1Char('\t'));
        for (const QChar other : columns.mid(1).join(QString())) {
            ++tried;
            found += sound.distance(columns[0][0].unicode(), other.unicode()) <= CharacterLikeness::Near ? 1 : 0;
        }
    }
    std::cout << "characters of the same sound: " << found << " of " << tried << '\n';
    EXPECT_GE(found, tried * 88 / 100);  // the table counts readings that went out of use: 射 yè, 硕 shí
}
