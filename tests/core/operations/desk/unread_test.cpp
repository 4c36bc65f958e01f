// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/desk/unread.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace zhiban {
namespace {

std::vector<PostId> ids(std::initializer_list<qint64> values) {
    std::vector<PostId> all;
    for (const qint64 value : values) {
        all.push_back(PostId{value});
    }
    return all;
}

TEST(ReadSet, KnowsWhatWasMarkedAndNothingElse) {
    const ReadSet read = ReadSet{}.with(ids({7, 3, 7}), 10);
    EXPECT_TRUE(read.contains(PostId{3}));
    EXPECT_TRUE(read.contains(PostId{7}));
    EXPECT_FALSE(read.contains(PostId{5}));
    EXPECT_FALSE(read.contains(PostId{8}));
}

TEST(ReadSet, TakesWhatFollowsWithoutAGapIntoItsBeginning) {
    const ReadSet read = ReadSet{}.with(ids({2, 3, 5}), 10).with(ids({1}), 10);
    EXPECT_EQ(read, (ReadSet{PostId{3}, ids({5})}));
}

TEST(ReadSet, ForgetsTheOldestOneByOneAndCountsThemAllAsRead) {
    const ReadSet read = ReadSet{}.with(ids({10, 20, 30, 40}), 2);
    EXPECT_EQ(read, (ReadSet{PostId{20}, ids({30, 40})}));
    EXPECT_TRUE(read.contains(PostId{15}));
}

TEST(ReadSet, NeverUnreadsWhatWasRead) {
    std::mt19937 random(7);
    ReadSet read;
    std::set<qint64> marked;
    for (int round = 0; round < 300; ++round) {
        std::vector<PostId> some;
        for (int i = 0; i < 5; ++i) {
            const auto value = static_cast<qint64>(1 + random() % 400);
            some.push_back(PostId{value});
            marked.insert(value);
        }
        read = read.with(some, 50);
        ASSERT_LE(read.beyond.size(), 50u);
        ASSERT_TRUE(std::is_sorted(read.beyond.begin(), read.beyond.end()));
        for (const qint64 value : marked) {
            ASSERT_TRUE(read.contains(PostId{value})) << value << " after round " << round;
        }
    }
}

}  // namespace
}  // namespace zhiban
