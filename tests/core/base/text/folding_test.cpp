// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/folding.h"

#include <gtest/gtest.h>

#include <QString>
#include <random>

using namespace zhiban;

namespace {

QString folded(const QString& text, FoldLayer layers = FoldLayer::Default) {
    return QString::fromStdU16String(Folding(layers).fold(text));
}

QString original(const QString& text, const FoldedText& fold, size_t start, size_t length) {
    const FoldedText::Range range = fold.origin(start, length);
    return text.mid(range.start, range.end - range.start);
}

struct Row {
    FoldLayer layers;
    const char16_t* text;
    const char16_t* expected;
};

void expectRows(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        EXPECT_EQ(folded(QString::fromUtf16(row.text), row.layers).toStdString(),
                  QString::fromUtf16(row.expected).toStdString())
            << QString::fromUtf16(row.text).toStdString();
    }
}

// Random text from what folding treats specially.
QString randomText(std::mt19937& random, size_t length) {
    static const std::vector<QString> pieces = {
        QStringLiteral("井"),     QStringLiteral("蓋"),     QStringLiteral("盖"),         QStringLiteral("a"),
        QStringLiteral("("),      QStringLiteral(")"),      QStringLiteral("（"),         QStringLiteral("）"),
        QStringLiteral("hù"),     QStringLiteral("x"),      QStringLiteral("9"),          QStringLiteral("。"),
        QStringLiteral(" "),      QStringLiteral("\u200B"), QStringLiteral("㎡"),         QStringLiteral("\U0001F602"),
        QStringLiteral("Ａ"),     QStringLiteral("\u0301"), QStringLiteral("𠮷"),         QStringLiteral("e"),
        QStringLiteral("\n"),     QStringLiteral("\uFF9E"), QStringLiteral("ｶ"),          QStringLiteral("《"),
        QStringLiteral("а"),      QStringLiteral("'"),      QStringLiteral("4"),          QStringLiteral("ü"),
        QStringLiteral("\u202E"), QString(QChar(0xD800)),   QStringLiteral("\U000E0041"), QStringLiteral("臺")};
    QString text;
    std::uniform_int_distribution<size_t> pick(0, pieces.size() - 1);
    for (size_t i = 0; i < length; ++i) {
        text += pieces[pick(random)];
    }
    return text;
}

constexpr FoldLayer layersOf(unsigned bits) {
    return static_cast<FoldLayer>(bits);
}

}  // namespace

TEST(Folding, WidthUnifiesFormsCaseAndLookAlikes) {
    expectRows({{FoldLayer::Width, u"ＡＢＣ１２３", u"abc123"},
                {FoldLayer::Width, u"㎡①㈱", u"m21(株)"},
                {FoldLayer::Width, u"Straße", u"strasse"},
                {FoldLayer::Width, u"КТVа", u"ktva"},
                {FoldLayer::Width, u"cafe\u0301", u"café"},
                {FoldLayer::Width, u"ｶﾞ", u"ガ"},
                {FoldLayer::Width, u"𝐀𝛼", u"aa"},
                {FoldLayer::Width, u"金\u200B", u"金\u200B"},
                {FoldLayer::Width, u"\uF90A", u"金"}});
}

TEST(Folding, SimplifiedReplacesTraditionalCharactersAndVariants) {
    expectRows({{FoldLayer::Simplified, u"臺灣的麵條後來", u"台湾的面条后来"},
                {FoldLayer::Simplified, u"互聯網發佈關鍵字", u"互联网发布关键字"},
                {FoldLayer::Simplified, u"水庫垻體裏的羣眾", u"水库坝体里的群众"}});
}

TEST(Folding, SimplifiedLeavesCharactersAloneThatSimplifiedTextUses) {
    const char16_t* text = u"瞭望名著狼藉摔跤大阪像覆";
    expectRows({{FoldLayer::Simplified, text, text}});
}

TEST(Folding, ZeroWidthRemovesWhatCannotBeSeen) {
    expectRows({{FoldLayer::ZeroWidth, u"井\u200B盖\u00AD坏\uFEFF了\u202E。", u"井盖坏了。"},
                {FoldLayer::ZeroWidth, u"a\tb\nc\u0001d", u"a\tb\ncd"},
                {FoldLayer::ZeroWidth, u"打\uFE0F死\U000E0101", u"打死"},
                {FoldLayer::ZeroWidth, u"井\u0336盖\u0336", u"井盖"},
                {FoldLayer::ZeroWidth | FoldLayer::Width, u"\u335F\uFFC2鼠", u"7点鼠"}});
}

TEST(Folding, SeparatorJoinsHanCharactersOnly) {
    expectRows({{FoldLayer::Separator, u"井.盖", u"井盖"},
                {FoldLayer::Separator, u"井 * - 盖。", u"井盖。"},
                {FoldLayer::Separator, u"a-b 井-b a。", u"a-b 井-b a。"},
                {FoldLayer::Separator, u"井😂盖", u"井盖"},
                {FoldLayer::Separator, u"𠮷/𠮷", u"𠮷𠮷"},
                {FoldLayer::Separator, u"井ー盖", u"井盖"},
                {FoldLayer::Separator, u"井(hu)盖", u"井(hu)盖"}});
}

TEST(Folding, PinyinInsertionsGo) {
    expectRows({{FoldLayer::Pinyin, u"聯(lián)網（wǎng）", u"聯網"},
                {FoldLayer::Pinyin, u"井(jing3)盖[gai]", u"井盖"},
                {FoldLayer::Pinyin, u"互联网(hùlián wǎng)", u"互联网"},
                {FoldLayer::Pinyin, u"下载(app)加我(vx)", u"下载(app)加我(vx)"},
                {FoldLayer::Pinyin, u"x(hao)", u"x(hao)"},
                {FoldLayer::Pinyin, u"西安(xi'an)", u"西安"},
                {FoldLayer::Default, u"互聯(lián)網(wǎng)", u"互联网"},
                {FoldLayer::Default, u"互 (hù) 聯", u"互联"},
                {FoldLayer::Default, u"打(ｄǎ)死", u"打死"}});
}

TEST(Folding, WithoutLayersTextStaysAsItIs) {
    const QString text = QStringLiteral("ＡＢ 臺\u200B-灣(wān)\U0001F602");
    EXPECT_EQ(folded(text, FoldLayer::None), text);
}

TEST(Folding, TwiceIsOnce) {
    std::mt19937 random(20240501);
    for (int round = 0; round < 20000; ++round) {
        const FoldLayer layers = layersOf(static_cast<unsigned>(round % 256));
        const QString text = randomText(random, 1 + static_cast<size_t>(round % 13));
        const QString once = folded(text, layers);
        ASSERT_EQ(folded(once, layers).toStdString(), once.toStdString())
            << text.toStdString() << " layers " << round % 256;
    }
}

TEST(Folding, TwiceIsOnceForEveryCharacter) {
    for (unsigned bits = 1; bits < 8; ++bits) {
        for (unsigned unit = 1; unit < 0x30000; unit += unit < 0x20000 ? 1 : 7) {
            const char32_t character = unit;
            const QString once = folded(QString::fromUcs4(&character, 1), layersOf(bits));
            ASSERT_EQ(folded(once, layersOf(bits)), once) << std::hex << unit << " layers " << bits;
            const QString behind = folded(QStringLiteral("路") + QString::fromUcs4(&character, 1), layersOf(bits));
            ASSERT_EQ(folded(behind, layersOf(bits)), behind) << "behind a Han character: " << std::hex << unit;
        }
    }
}

TEST(Folding, WithOriginsGivesTheSameText) {
    std::mt19937 random(7);
    for (int round = 0; round < 5000; ++round) {
        const FoldLayer layers = layersOf(static_cast<unsigned>(round % 256));
        const QString text = randomText(random, static_cast<size_t>(round % 20));
        const FoldedText mapped = Folding(layers).foldWithOrigins(text);
        ASSERT_EQ(mapped.text, Folding(layers).fold(text));
        ASSERT_EQ(mapped.text.size(), mapped.origins.size());
    }
}

TEST(Folding, AFoldedSpanMapsBackToTextThatFoldsToIt) {
    std::mt19937 random(99);
    for (int round = 0; round < 20000; ++round) {
        const FoldLayer layers = layersOf(static_cast<unsigned>(round % 256));
        const QString text = randomText(random, 12);
        const FoldedText mapped = Folding(layers).foldWithOrigins(text);
        for (size_t i = 0; i < mapped.origins.size(); ++i) {
            const FoldedText::Range range = mapped.origins[i];
            ASSERT_LT(range.start, range.end);
            ASSERT_LE(range.end, static_cast<quint32>(text.size()));
            const bool sameSource = i > 0 && mapped.origins[i - 1] == range;
            ASSERT_TRUE(i == 0 || sameSource || mapped.origins[i - 1].end <= range.start) << text.toStdString();
        }
        // From Han to Han, so that nothing outside decides how the inside folds.
        for (size_t start = 0; start < mapped.text.size(); ++start) {
            for (size_t end = start; end < mapped.text.size() && end < start + 4; ++end) {
                const auto isHan = [&](size_t at) {
                    return (CharacterFolds::classOf(mapped.text[at]) & HanCharacter) != 0;
                };
                const bool wholeSource =
                    end + 1 == mapped.text.size() || mapped.origins[end + 1] != mapped.origins[end];
                if (isHan(start) && isHan(end) && wholeSource) {
                    const QString source = original(text, mapped, start, end - start + 1);
                    ASSERT_EQ(Folding(layers).fold(source), mapped.text.substr(start, end - start + 1))
                        << text.toStdString() << " -> " << source.toStdString();
                }
            }
        }
    }
}

TEST(Folding, AnExpandedCharacterMapsBackWhole) {
    const QString text = QStringLiteral("约50㎡的\U0001D400坑");
    const FoldedText mapped = Folding().foldWithOrigins(text);
    const size_t place = mapped.text.find(u"m2");
    EXPECT_EQ(original(text, mapped, place, 2), QStringLiteral("㎡"));
    EXPECT_EQ(original(text, mapped, place + 1, 1), QStringLiteral("㎡"));
    EXPECT_EQ(original(text, mapped, mapped.text.find(u"a"), 1), QStringLiteral("\U0001D400"));
}

TEST(Folding, ASpanCoversWhatWasRemovedInsideItAndNothingAround) {
    const QString text = QStringLiteral("的 井(jǐng)*\u200B蓋（gài）坏");
    const FoldedText mapped = Folding().foldWithOrigins(text);
    EXPECT_EQ(QString::fromStdU16String(mapped.text), QStringLiteral("的井盖坏"));
    EXPECT_EQ(original(text, mapped, 1, 2), QStringLiteral("井(jǐng)*\u200B蓋"));
}
