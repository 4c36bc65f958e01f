// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/word_edges.h"

#include <gtest/gtest.h>

using namespace zhiban;

TEST(WordEdges, AreWhereTheDictionaryCuts) {
    EXPECT_FALSE(isWordEdge(u"去北京", 2));
    EXPECT_TRUE(isWordEdge(u"去北京", 1));
    EXPECT_FALSE(isWordEdge(u"快乐", 1));
}

TEST(WordEdges, TheEndsOfATextAreEdges) {
    EXPECT_TRUE(isWordEdge(u"北京", 0));
    EXPECT_TRUE(isWordEdge(u"北京", 2));
    EXPECT_TRUE(isWordEdge(u"", 0));
}
