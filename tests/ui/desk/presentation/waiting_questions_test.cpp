// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/waiting_questions.h"

#include <gtest/gtest.h>

namespace zhiban {
namespace {

using Kind = WaitingQuestions::Kind;

TEST(WaitingQuestions, ComeInTheOrderOfWhatTheReaderMissesMost) {
    WaitingQuestions waiting;
    waiting.older = waiting.newer = waiting.arrivals = true;
    waiting.touched = {PostId{3}, PostId{1}, PostId{2}};
    waiting.wantNewTop();
    EXPECT_EQ(waiting.takeNext(true, true, true), Kind::Top);
    EXPECT_EQ(waiting.takeNext(true, true, true), Kind::Touched);
    EXPECT_EQ(waiting.takeTouched(2), (std::vector<PostId>{PostId{1}, PostId{2}}));
    EXPECT_EQ(waiting.takeNext(true, true, true), Kind::Touched);  // the rest of them
    EXPECT_EQ(waiting.takeTouched(2), std::vector<PostId>{PostId{3}});
    EXPECT_EQ(waiting.takeNext(true, true, true), Kind::Arrivals);
    EXPECT_EQ(waiting.takeNext(true, true, true), Kind::Older);
    EXPECT_EQ(waiting.takeNext(true, true, true), Kind::Newer);
    EXPECT_EQ(waiting.takeNext(true, true, true), Kind::None);
}

TEST(WaitingQuestions, OnlyTheFirstPageIsAskedBeforeThereIsOne) {
    WaitingQuestions waiting;
    waiting.arrivals = true;
    EXPECT_EQ(waiting.takeNext(false, true, false), Kind::None);
    waiting.top = true;
    EXPECT_EQ(waiting.takeNext(false, true, false), Kind::Top);
    EXPECT_EQ(waiting.takeNext(true, true, false), Kind::Arrivals);
}

TEST(WaitingQuestions, PagesNeedRowsAndArrivalsAreNotAskedForWhenTheyAreNotCounted) {
    WaitingQuestions waiting;
    waiting.older = waiting.newer = waiting.arrivals = true;
    EXPECT_EQ(waiting.takeNext(true, false, false), Kind::None);
    EXPECT_EQ(waiting.takeNext(true, false, true), Kind::Older);
    EXPECT_TRUE(waiting.arrivals);
}

}  // namespace
}  // namespace zhiban
