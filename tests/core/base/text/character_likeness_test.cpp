// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/character_likeness.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "core/base/text/look_alike_families.h"

using namespace zhiban;

namespace {

const CharacterLikeness& likeness(FoldLayer layers) {
    return *characterLikeness(layers);
}

constexpr FoldLayer Both = FoldLayer::SoundAlike | FoldLayer::Confusable;

}  // namespace

TEST(CharacterLikeness, IsAskedForByTwoLayersAlone) {
    EXPECT_EQ(characterLikeness(FoldLayer::None), nullptr);
    EXPECT_EQ(characterLikeness(FoldLayer::Default | FoldLayer::ClauseMark), nullptr);
    EXPECT_NE(characterLikeness(FoldLayer::Default | FoldLayer::SoundAlike), nullptr);
    EXPECT_NE(characterLikeness(FoldLayer::Confusable), nullptr);
}

TEST(CharacterLikeness, SoundsAreTheNearerTheMoreOfThemAgrees) {
    struct Row {
        char16_t wanted, written;
        CharacterLikeness::Distance distance;
    };
    for (const Row& row : {Row{u'和', u'河', CharacterLikeness::Same},
                           {u'谐', u'蟹', CharacterLikeness::Near},
                           {u'中', u'宗', CharacterLikeness::Distant},
                           {u'经', u'进', CharacterLikeness::Distant},
                           {u'女', u'吕', CharacterLikeness::Distant},
                           {u'治', u'冶', CharacterLikeness::Unlike},
                           {u'水', u'火', CharacterLikeness::Unlike},
                           {u'a', u'啊', CharacterLikeness::Unlike}}) {
        EXPECT_EQ(likeness(FoldLayer::SoundAlike).distance(row.wanted, row.written), row.distance)
            << std::hex << static_cast<unsigned>(row.wanted);
    }
}

TEST(CharacterLikeness, AnyReadingOfACharacterWillDoButReadingsDoNotRunTogether) {
    const CharacterLikeness& sound = likeness(FoldLayer::SoundAlike);
    EXPECT_EQ(sound.distance(u'行', u'航'), CharacterLikeness::Same);
    EXPECT_EQ(sound.distance(u'行', u'形'), CharacterLikeness::Same);
    EXPECT_EQ(sound.distance(u'航', u'形'), CharacterLikeness::Unlike);
    EXPECT_EQ(sound.distance(u'长', u'常'), CharacterLikeness::Same);
    EXPECT_EQ(sound.distance(u'长', u'涨'), CharacterLikeness::Same);
}

TEST(CharacterLikeness, LooksAreDistant) {
    const CharacterLikeness& looks = likeness(FoldLayer::Confusable);
    for (const char16_t* pair :
         {u"己已", u"已巳", u"未末", u"人入", u"治冶", u"侯候", u"拨拔", u"晴睛", u"官宫", u"皿血"}) {
        EXPECT_EQ(looks.distance(pair[0], pair[1]), CharacterLikeness::Distant) << std::hex << unsigned{pair[0]};
    }
    EXPECT_EQ(looks.distance(u'和', u'河'), CharacterLikeness::Unlike);
    EXPECT_EQ(looks.distance(u'木', u'金'), CharacterLikeness::Unlike);
}

TEST(CharacterLikeness, AWordIsAlikeWhenWhatIsFarOffIsMadeUpForByTheRest) {
    struct Row {
        const char16_t* wanted;
        const char16_t* written;
        bool isAlike;
    };
    for (const Row& row : {Row{u"和谐", u"河蟹", true},
                           {u"政府", u"正府", true},
                           {u"治理", u"冶理", true},
                           {u"压力", u"鸭梨", true},
                           {u"公交车", u"工交车", true},
                           {u"交通事故", u"交通事固", true},
                           {u"治理", u"冶埋", false},  // both by looks
                           {u"中心", u"宗新", true},   // one of them in full
                           {u"中经", u"宗进", false},  // neither
                           {u"井盖", u"井水", false},
                           {u"井盖", u"井盖子", false},
                           {u"ktv", u"ktw", false},
                           {u"ktv", u"ktv", true}}) {
        EXPECT_EQ(likeness(Both).isAlike(row.wanted, row.written), row.isAlike)
            << std::hex << unsigned{row.wanted[0]} << ' ' << unsigned{row.written[0]};
    }
}

TEST(CharacterLikeness, IsMutualAndShowsInCommonMarks) {
    std::mt19937 random(12);
    std::uniform_int_distribution<unsigned> ofCommonOnes(0x4E00, 0x9FA5);
    const std::vector<std::u16string_view> families = lookAlikeFamilies();
    size_t alike = 0;
    for (const FoldLayer layers : {FoldLayer::SoundAlike, FoldLayer::Confusable, Both}) {
        for (int round = 0; round < 200000; ++round) {
            const std::u16string_view family = families[random() % families.size()];
            const auto one =
                round % 2 == 0 ? family[random() % family.size()] : static_cast<char16_t>(ofCommonOnes(random));
            const auto other =
                round % 3 == 0 ? family[random() % family.size()] : static_cast<char16_t>(ofCommonOnes(random));
            const CharacterLikeness::Distance distance = likeness(layers).distance(one, other);
            ASSERT_EQ(distance, likeness(layers).distance(other, one));
            ASSERT_EQ(likeness(layers).distance(one, one), CharacterLikeness::Same);
            if (distance != CharacterLikeness::Unlike) {
                ++alike;
                const auto marks = likeness(layers).marks(one);
                const auto others = likeness(layers).marks(other);
                ASSERT_NE(std::find_first_of(marks.begin(), marks.end(), others.begin(), others.end()), marks.end())
                    << std::hex << static_cast<unsigned>(one) << ' ' << static_cast<unsigned>(other);
            }
        }
    }
    EXPECT_GT(alike, 1000U);
}
