// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clustering/place_names.h"

#include <gmock/gmock.h>

namespace zhiban {
namespace {

using ::testing::ElementsAre;

std::vector<std::u16string> namesIn(std::u16string_view text, const Gazetteer& gazetteer = {}) {
    std::vector<std::u16string> names;
    for (const PlaceName& name : placeNames(text, gazetteer)) {
        names.emplace_back(text.substr(name.start, name.end - name.start));
    }
    return names;
}

TEST(PlaceNames, EndWithAKindOfPlace) {
    EXPECT_THAT(namesIn(u"云栖新城的搅拌站"), ElementsAre(u"云栖新城", u"搅拌站"));
    EXPECT_THAT(namesIn(u"位于青石大道和望江路"), ElementsAre(u"青石大道", u"望江路"));
}

TEST(PlaceNames, DoNotReachAcrossUnitsOfAdministrationAndGrammar) {
    EXPECT_THAT(namesIn(u"某市东区杏林小区"), ElementsAre(u"杏林小区"));
    EXPECT_THAT(namesIn(u"我在北塘花园"), ElementsAre(u"北塘花园"));
}

TEST(PlaceNames, AreNotWordsThatOnlyEndAlike) {
    EXPECT_TRUE(namesIn(u"请有关政府部门").empty());
    EXPECT_TRUE(namesIn(u"门前道路").empty());
}

TEST(PlaceNames, MayStandInTheGazetteerWithoutAnEnding) {
    const Gazetteer gazetteer({QString::fromUtf8("老地方"), QString::fromUtf8("K９")});
    EXPECT_THAT(namesIn(u"在老地方吃饭", gazetteer), ElementsAre(u"老地方"));
    EXPECT_THAT(namesIn(u"k9附近", gazetteer), ElementsAre(u"k9"));
}

TEST(PlaceNames, OfTheGazetteerAreTakenAtTheirLongest) {
    const Gazetteer gazetteer({QString::fromUtf8("云栖"), QString::fromUtf8("云栖里"), QString::fromUtf8("站")});
    EXPECT_THAT(namesIn(u"云栖里着火", gazetteer), ElementsAre(u"云栖里"));
}

TEST(PlaceNames, NeverOverlapAndRise) {
    const std::u16string text = u"杏林路小区北塘花园街道听涛公园路新丰村小学门口";
    std::size_t behind = 0;
    for (const PlaceName& name : placeNames(text, Gazetteer({QString::fromUtf8("花园街")}))) {
        EXPECT_GE(name.start, behind);
        EXPECT_LT(name.start, name.end);
        EXPECT_LE(name.kindAt, name.end);
        behind = name.end;
    }
    EXPECT_LE(behind, text.size());
}

}  // namespace
}  // namespace zhiban
