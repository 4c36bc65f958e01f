// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/literal_engine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

using namespace zhiban;

namespace {

using Place = std::pair<std::uint32_t, std::uint32_t>;  // literal, position

std::vector<Place> placesFound(const std::vector<std::u16string>& literals, std::u16string_view text) {
    std::vector<LiteralEngine::Occurrence> found;
    LiteralEngine(literals).scan(text, found);
    std::vector<Place> places;
    for (const LiteralEngine::Occurrence& occurrence : found) {
        places.emplace_back(occurrence.literal, occurrence.position);
    }
    std::sort(places.begin(), places.end());
    return places;
}

std::vector<Place> placesByPlainSearch(const std::vector<std::u16string>& literals, std::u16string_view text) {
    std::vector<Place> places;
    for (std::uint32_t i = 0; i < literals.size(); ++i) {
        for (size_t at = text.find(literals[i]); at != std::u16string_view::npos; at = text.find(literals[i], at + 1)) {
            places.emplace_back(i, static_cast<std::uint32_t>(at));
        }
    }
    return places;
}

std::u16string randomText(std::mt19937& random, size_t length, unsigned alphabet) {
    std::u16string text;
    for (size_t i = 0; i < length; ++i) {
        text += static_cast<char16_t>(0x4E00 + random() % alphabet);
    }
    return text;
}

std::vector<std::u16string> randomLiterals(std::mt19937& random, size_t count, size_t longest, unsigned alphabet) {
    std::set<std::u16string> literals;
    while (literals.size() < count) {
        literals.insert(randomText(random, 1 + random() % longest, alphabet));
    }
    return {literals.begin(), literals.end()};
}

}  // namespace

TEST(LiteralEngine, FindsOverlappingAndNestedLiterals) {
    EXPECT_EQ(placesFound({u"aa", u"aaa", u"a"}, u"aaaa"),
              (std::vector<Place>{{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {2, 0}, {2, 1}, {2, 2}, {2, 3}}));
}

TEST(LiteralEngine, NothingIsFoundInNothing) {
    EXPECT_TRUE(placesFound({}, u"text").empty());
    EXPECT_TRUE(placesFound({u"ab", u"c"}, u"").empty());
    EXPECT_TRUE(placesFound({u"ab"}, u"a").empty());
    EXPECT_TRUE(placesFound({u"abc", u"abcdefghij"}, u"ab").empty());
}

TEST(LiteralEngine, AgreesWithPlainSearchOnFewLetters) {
    std::mt19937 random(1);
    for (int round = 0; round < 500; ++round) {
        const std::vector<std::u16string> literals = randomLiterals(random, 1 + random() % 12, 9, 3);
        const std::u16string text = randomText(random, random() % 60, 3);
        ASSERT_EQ(placesFound(literals, text), placesByPlainSearch(literals, text));
    }
}

// Thousands of literals (the second bitmap) and a text longer than one stretch of the filter.
TEST(LiteralEngine, AgreesWithPlainSearchOnManyLiteralsAndLongText) {
    std::mt19937 random(2);
    const std::vector<std::u16string> literals = randomLiterals(random, 6000, 4, 200);
    const std::u16string text = randomText(random, 5000, 200);
    const std::vector<Place> places = placesFound(literals, text);
    EXPECT_EQ(places, placesByPlainSearch(literals, text));
    EXPECT_GT(places.size(), 1000U);
}

TEST(LiteralEngine, FindsAWordWhereverItBegins) {
    for (size_t before = 0; before < 1100; ++before) {
        const std::u16string text = std::u16string(before, u'x') + u"井盖丢了" + std::u16string(before % 3, u'x');
        ASSERT_EQ(
            placesFound({u"井盖丢了", u"盖"}, text),
            (std::vector<Place>{{0, static_cast<std::uint32_t>(before)}, {1, static_cast<std::uint32_t>(before + 1)}}));
    }
}
