// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/held_arrivals.h"

#include <gtest/gtest.h>

#include "fake_desk_store.h"

namespace zhiban {
namespace {

// Ids and minutes agree: post 7 is newer than post 6.
FeedItem post(int number) {
    FeedItem item = testing::samplePost(number);
    item.post.id = PostId{number};
    return item;
}

FeedWindow rows(int newest, int oldest) {
    FeedWindow window;
    std::vector<FeedItem> items;
    for (int number = newest; number >= oldest; --number) {
        items.push_back(post(number));
    }
    for (const FeedWindow::Insertion& insertion : window.planInsertions(items)) {
        window.insert(insertion);
    }
    window.reachesTop = false;
    return window;
}

TEST(HeldArrivals, RememberOnlySoManyOneByOne) {
    HeldArrivals held(2);
    held.hold(post(1).post);
    held.hold(post(2).post);
    EXPECT_FALSE(held.overflowed());
    held.hold(post(3).post);
    EXPECT_TRUE(held.overflowed());
    EXPECT_EQ(held.count(), 2);
    held.clear();
    EXPECT_FALSE(held.overflowed());
    EXPECT_EQ(held.count(), 0);
}

TEST(HeldArrivals, ForgetThoseThatHaveARow) {
    HeldArrivals held(10);
    held.hold(post(5).post);
    held.hold(post(9).post);
    EXPECT_TRUE(held.release(rows(6, 4)));
    EXPECT_FALSE(held.release(rows(6, 4)));
    EXPECT_FALSE(held.contains(PostId{5}));
    EXPECT_TRUE(held.forget(PostId{9}));
    EXPECT_FALSE(held.forget(PostId{9}));
}

TEST(HeldArrivals, GiveBackThoseBetweenTheRowsAndKeepThoseAbove) {
    HeldArrivals held(10);
    FeedWindow window = rows(9, 9);
    window.insert(window.planInsertions({post(4)}).front());
    for (const int number : {2, 6, 7, 12}) {
        held.hold(post(number).post);
    }
    EXPECT_TRUE(held.anyNewerThan(window.front()));
    EXPECT_EQ(held.takeAllButAbove(window), (std::vector<PostId>{PostId{6}, PostId{7}}));
    EXPECT_EQ(held.count(), 1);
    EXPECT_TRUE(held.contains(PostId{12}));
}

}  // namespace
}  // namespace zhiban
