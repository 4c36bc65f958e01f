// SPDX-License-Identifier: GPL-3.0-or-later
// Which words are read across separators: enough that nobody hides one, not so much that prose makes new ones.
#include <gtest/gtest.h>

#include <QString>

#include "core/base/text/folding.h"

using namespace zhiban;

namespace {

bool reads(const char16_t* text, std::u16string_view word, FoldLayer layers = FoldLayer::Default) {
    const FoldedText folded = Folding(layers).foldWithOrigins(QString::fromUtf16(text));
    const size_t place = folded.text.find(word);
    return place != std::u16string::npos && folded.isOneWord(place, word.size());
}

}  // namespace

TEST(OneWord, SymbolsNeverPartIt) {
    EXPECT_TRUE(reads(u"修井*盖的", u"井盖"));
    EXPECT_TRUE(reads(u"那个打-死人了", u"打死人"));
    EXPECT_TRUE(reads(u"快_乐", u"快乐"));
}

TEST(OneWord, PausesPartItWhereALongerWordTakesPartOfIt) {
    EXPECT_TRUE(reads(u"那里井 盖丢了", u"井盖"));
    EXPECT_TRUE(reads(u"那里井😂盖丢了", u"井盖"));
    EXPECT_FALSE(reads(u"中心城区 北京 上海 已经", u"京上"));
    EXPECT_FALSE(reads(u"生日快乐#大暖男", u"乐大"));
    EXPECT_FALSE(reads(u"希望卡卡 能够留在", u"卡能"));
}

TEST(OneWord, ClauseMarksPartWordsOfTwoCharactersUnlessSpeltOut) {
    EXPECT_FALSE(reads(u"喝水，泥土", u"水泥"));
    EXPECT_FALSE(reads(u"要水，泥很多", u"水泥"));
    EXPECT_TRUE(reads(u"的，水，泥，真多", u"水泥"));
    EXPECT_TRUE(reads(u"「水。泥」", u"水泥"));
}

TEST(OneWord, LongerWordsAreReadAcrossAClauseMarkThatNoWordReachesOver) {
    EXPECT_TRUE(reads(u"听说打死，人了", u"打死人"));
    EXPECT_TRUE(reads(u"打，死，人", u"打死人"));
    EXPECT_FALSE(reads(u"祝你平安，全部门店", u"安全部门"));
}

TEST(OneWord, WhereARuleAsksEveryClauseMarkIsReadAcross) {
    constexpr FoldLayer Everything = FoldLayer::Default | FoldLayer::ClauseMark;
    EXPECT_TRUE(reads(u"喝水，泥土", u"水泥", Everything));
    EXPECT_TRUE(reads(u"北京 上海", u"京上", Everything));
    EXPECT_TRUE(reads(u"要水，泥很多", u"水泥", FoldLayer::ClauseMark));
}
