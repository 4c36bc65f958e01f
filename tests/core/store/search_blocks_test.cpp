// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/search_blocks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>

#include "core/store/sql/search/seal.h"

namespace zhiban::sql {
namespace {

std::vector<FeedPosition> readBack(const std::vector<FeedPosition>& positions) {
    std::vector<FeedPosition> read;
    writePlaceBlocks(positions, [&](const SearchBlock& block) {
        EXPECT_EQ(block.first, read.size());
        EXPECT_EQ(block.last, block.first + placesPerBlock - 1);
        const PlaceBlock places(block.bytes);
        for (size_t number = 0; number < places.size(); ++number) {
            read.push_back(places.at(number));
        }
    });
    return read;
}

FeedPosition position(qint64 time, qint64 id) {
    return {fromMilliseconds(time), PostId{id}};
}

TEST(PlaceBlocks, ReadBackWhateverTheTimesAndIds) {
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    EXPECT_EQ(readBack({}), std::vector<FeedPosition>());
    for (const std::vector<FeedPosition>& positions :
         {std::vector{position(1'763'000'000'000, 7)}, std::vector{position(0, 1), position(0, 2), position(0, 3)},
          std::vector{position(-5, most), position(least, 1), position(most, least)}}) {
        EXPECT_EQ(readBack(positions), positions);
    }
    std::mt19937_64 random(20261121);
    std::vector<FeedPosition> many;
    for (int i = 0; i < 2000; ++i) {
        many.push_back(
            position(static_cast<qint64>(random() >> (random() % 60)), static_cast<qint64>(random() % 70'000)));
    }
    EXPECT_EQ(readBack(many), many);
}

TEST(PairBlocks, KnowEveryPairFromTheFirstToTheLast) {
    std::mt19937 random(20261121);
    const auto below = [&](quint32 bound) { return static_cast<quint32>(random() % bound); };
    std::vector<std::pair<CharacterPair, std::vector<Place>>> entries;
    for (CharacterPair pair = 3; entries.size() < 900; pair += 1 + below(5000)) {
        std::vector<Place> places;
        for (Place place = below(9), count = 1 + below(700); places.size() < count; place += 1 + below(300)) {
            places.push_back(place);
        }
        entries.emplace_back(pair, places);
    }
    std::vector<SearchBlock> blocks;
    PairBlockWriter writer([&](SearchBlock block) { blocks.push_back(std::move(block)); });
    for (const auto& [pair, places] : entries) {
        writer.add(pair, places);
    }
    writer.finish();
    ASSERT_GT(blocks.size(), 20U);
    EXPECT_EQ(blocks.front().first, 0U);
    EXPECT_EQ(blocks.back().last, lastKey);
    std::vector<std::pair<CharacterPair, std::vector<Place>>> read;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (i > 0) {
            EXPECT_EQ(blocks[i].first, blocks[i - 1].last + 1);
        }
        PairBlockReader reader(blocks[i]);
        while (reader.next()) {
            EXPECT_TRUE(reader.pair() >= blocks[i].first && reader.pair() <= blocks[i].last);
            read.emplace_back(reader.pair(), std::vector<Place>());
            reader.places(read.back().second);
        }
    }
    EXPECT_EQ(read, entries);
}

TEST(PairBlocks, OfNothingStillSayThatThereIsNothing) {
    std::vector<SearchBlock> blocks;
    PairBlockWriter([&](SearchBlock block) { blocks.push_back(std::move(block)); }).finish();
    ASSERT_EQ(blocks.size(), 1U);
    EXPECT_EQ(blocks[0].first, 0U);
    EXPECT_EQ(blocks[0].last, lastKey);
    EXPECT_FALSE(PairBlockReader(blocks[0]).next());
}

TEST(SealedRows, AreRefusedAfterAnyFlippedBitUnderAnotherKeyAndWhenCut) {
    for (const qsizetype size : {0, 1, 8, 13, 200}) {
        SearchBlock block;
        block.last = 4711;
        for (qsizetype i = 0; i < size; ++i) {
            block.bytes.append(static_cast<char>(i * 37));
        }
        constexpr qint64 key = 77LL << 32 | 12;
        const QByteArray row = sealedRow(key, block);
        const Result<SearchBlock> whole = unsealedRow(key, row);
        ASSERT_TRUE(whole.has_value());
        EXPECT_EQ(whole->bytes, block.bytes);
        EXPECT_EQ(whole->first, 12U);
        EXPECT_EQ(whole->last, 4711U);
        for (qsizetype bit = 0; bit < row.size() * 8; ++bit) {
            QByteArray harmed = row;
            harmed[bit / 8] = static_cast<char>(harmed[bit / 8] ^ (1 << bit % 8));
            EXPECT_FALSE(unsealedRow(key, harmed).has_value()) << bit;
        }
        for (qsizetype kept = 0; kept < row.size(); ++kept) {
            EXPECT_FALSE(unsealedRow(key, row.first(kept)).has_value()) << kept;
        }
        EXPECT_TRUE(isDamagedIndex(unsealedRow(key + 1, row).error()));
    }
}

}  // namespace
}  // namespace zhiban::sql
