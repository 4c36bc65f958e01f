// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/feed_window.h"

#include <gtest/gtest.h>

#include <random>

namespace zhiban {
namespace {

FeedItem at(qint64 minute, qint64 id) {
    FeedItem item;
    item.post.id = PostId{id};
    item.post.shownAt = fromMilliseconds(minute * 60'000);
    return item;
}

void put(FeedWindow& window, std::vector<FeedItem> items) {
    for (const FeedWindow::Insertion& insertion : window.planInsertions(std::move(items))) {
        window.insert(insertion);
    }
}

std::vector<qint64> ids(const FeedWindow& window) {
    std::vector<qint64> all;
    for (int row = 0; row < window.size(); ++row) {
        all.push_back(window.at(row)->post.id.value);
    }
    return all;
}

TEST(FeedWindow, KeepsRowsNewestFirstAndTheSameMomentByLaterId) {
    FeedWindow window;
    put(window, {at(1, 1), at(3, 3), at(3, 4), at(2, 2)});
    EXPECT_EQ(ids(window), (std::vector<qint64>{4, 3, 2, 1}));
    put(window, {at(3, 3), at(5, 9), at(2, 7)});
    EXPECT_EQ(ids(window), (std::vector<qint64>{9, 4, 3, 7, 2, 1}));
    EXPECT_EQ(window.rowOf(PostId{7}), 3);
    EXPECT_EQ(window.rowOf(PostId{8}), -1);
}

TEST(FeedWindow, PutsNeighboursInWithOneInsertion) {
    FeedWindow window;
    put(window, {at(10, 1), at(1, 2)});
    const auto plan = window.planInsertions({at(5, 3), at(6, 4), at(20, 5), at(5, 3)});
    ASSERT_EQ(plan.size(), 2u);
    EXPECT_EQ(plan[0].row, 1);  // from the bottom up, so that the upper row stays right
    EXPECT_EQ(plan[0].items.size(), 2u);
    EXPECT_EQ(plan[1].row, 0);
}

TEST(FeedWindow, KnowsOnWhichSideAPositionLies) {
    FeedWindow window;
    put(window, {at(10, 1), at(5, 2)});
    const auto side = [&](qint64 minute) { return window.sideOf({fromMilliseconds(minute * 60'000), PostId{9}}); };
    EXPECT_EQ(side(11), FeedWindow::Side::Inside);
    EXPECT_EQ(side(4), FeedWindow::Side::Below);
    window.reachesTop = false;
    window.reachesEnd = true;
    EXPECT_EQ(side(11), FeedWindow::Side::Above);
    EXPECT_EQ(side(7), FeedWindow::Side::Inside);
    EXPECT_EQ(side(4), FeedWindow::Side::Inside);
}

TEST(FeedWindow, AnyOrderOfInsertionsAndRemovalsGivesTheSortedList) {
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        FeedWindow window;
        std::map<FeedPosition, qint64, std::greater<>> truth;
        for (int step = 0; step < 60; ++step) {
            if (!truth.empty() && random() % 4 == 0) {
                const int row = static_cast<int>(random() % truth.size());
                truth.erase(std::next(truth.begin(), row));
                window.remove(row, 1);
                continue;
            }
            std::vector<FeedItem> items;
            for (auto count = random() % 5; count > 0; --count) {
                const FeedItem item = at(random() % 30, 1 + static_cast<qint64>(random() % 500));
                // An id has one moment for ever.
                const bool known = std::any_of(truth.begin(), truth.end(),
                                               [&](const auto& entry) { return entry.second == item.post.id.value; }) ||
                                   std::any_of(items.begin(), items.end(),
                                               [&](const FeedItem& other) { return other.post.id == item.post.id; });
                if (!known) {
                    truth.emplace(positionOf(item.post), item.post.id.value);
                    items.push_back(item);
                }
            }
            put(window, items);
        }
        std::vector<qint64> expected;
        for (const auto& [position, id] : truth) {
            expected.push_back(id);
        }
        ASSERT_EQ(ids(window), expected) << "round " << round;
    }
}

}  // namespace
}  // namespace zhiban
