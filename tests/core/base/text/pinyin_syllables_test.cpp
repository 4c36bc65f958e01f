// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/pinyin_syllables.h"

#include <gtest/gtest.h>

using namespace zhiban;

TEST(Pinyin, KnowsSyllablesHoweverTheyAreTyped) {
    for (const std::u16string_view text :
         {u"hù", u"lián", u"WǍNG", u"lǜ", u"lv4", u"hulianwang", u"hù lián wǎng", u"xi'an", u"ɡɑi", u"er", u"ng"}) {
        EXPECT_TRUE(isPinyin(text)) << static_cast<unsigned>(text[0]);
    }
}

TEST(Pinyin, OtherWordsInLatinLettersAreNone) {
    for (const std::u16string_view text :
         {u"app", u"vx", u"ktv", u"wechat", u"12", u"4hu", u"", u" ", u"hù-", u"café"}) {
        EXPECT_FALSE(isPinyin(text)) << text.size();
    }
}

TEST(Pinyin, ALetterIsWhatItsKeyWouldBe) {
    EXPECT_EQ(pinyinLetter(u'ǎ'), u'a');
    EXPECT_EQ(pinyinLetter(u'ǚ'), u'v');
    EXPECT_EQ(pinyinLetter(u'Q'), u'q');
    EXPECT_EQ(pinyinLetter(u'井'), u'\0');
    EXPECT_EQ(pinyinLetter(u'3'), u'\0');
    EXPECT_EQ(pinyinLetter(u'ß'), u'\0');
}
