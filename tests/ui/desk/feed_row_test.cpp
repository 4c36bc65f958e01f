// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/desk/feed_delegate.h"
#include "ui/desk/feed_row_layout.h"
#include "ui/desk/source_page.h"

namespace zhiban {
namespace {

constexpr FeedRowMetrics metrics{12, 4, 3, 15, 18, 18, 17, 3};

TEST(FeedRow, PlacesEverythingInsideTheRowWithoutOverlap) {
    for (const int width : {60, 120, 240, 316, 900}) {
        for (int titleLines = 0; titleLines <= 4; ++titleLines) {
            for (const bool hasFooter : {false, true}) {
                for (const int timeWidth : {0, 40, 400}) {
                    const QRect row(10, 500, width, feedRowHeight(metrics));
                    const FeedRowLayout layout = layoutOf(row, metrics, {timeWidth, titleLines, hasFooter});
                    for (const QRect& part :
                         {layout.edge, layout.origin, layout.time, layout.title, layout.excerpt, layout.footer}) {
                        EXPECT_TRUE(part.isEmpty() || row.contains(part)) << width << ' ' << titleLines;
                    }
                    EXPECT_LE(layout.origin.right(), layout.time.left());
                    EXPECT_LT(layout.origin.bottom(), layout.excerpt.top());
                    EXPECT_FALSE(layout.title.intersects(layout.excerpt));
                    EXPECT_FALSE(layout.excerpt.intersects(layout.footer));
                    EXPECT_LE(layout.titleLines, 2);
                    EXPECT_EQ(layout.footer.isEmpty(), !hasFooter);
                }
            }
        }
    }
}

TEST(FeedRow, GivesTheExcerptWhatTitleAndChipsLeave) {
    const QRect row(0, 0, 316, feedRowHeight(metrics));
    EXPECT_EQ(layoutOf(row, metrics, {40, 1, true}).excerptLines, 2);
    EXPECT_EQ(layoutOf(row, metrics, {40, 2, true}).excerptLines, 1);
    EXPECT_EQ(layoutOf(row, metrics, {40, 0, true}).excerptLines, 3);
    EXPECT_EQ(layoutOf(row, metrics, {40, 1, false}).excerptLines, 3);
}

TEST(FeedRow, SaysTheLevelByShapeAndWordNotOnlyByColour) {
    for (const Level level : {Level::Blue, Level::Yellow, Level::Orange, Level::Red}) {
        FeedItem item;
        item.level = level;
        const std::vector<Chip> chips = FeedDelegate::chipsOf(item);
        ASSERT_FALSE(chips.empty());
        EXPECT_EQ(chips.front().icon, levelIcon(level));
        EXPECT_EQ(chips.front().text, levelText(level));
    }
}

TEST(FeedRow, TellsWhatBecameOfAPost) {
    FeedItem item;
    EXPECT_TRUE(FeedDelegate::chipsOf(item).empty());
    item.triage = TriageState::Cased;
    EXPECT_EQ(FeedDelegate::chipsOf(item).front().icon, IconName::Case);
    item.triage = TriageState::Dismissed;
    EXPECT_EQ(FeedDelegate::chipsOf(item).front().icon, IconName::Dismiss);
}

TEST(SourcePage, OpensNothingButWebAddresses) {
    for (const char* address : {"https://example.org/a?b=1", "http://例子.中国/帖/1", " https://example.org "}) {
        EXPECT_TRUE(openableAddress(QString::fromUtf8(address)).has_value()) << address;
    }
    for (const char* address :
         {"", "file:///etc/passwd", "javascript:alert(1)", "//host/share/x.png", "\\\\host\\share",
          "ftp://example.org/x", "https://", "https://user:secret@example.org/", "data:text/html,x", "/usr/bin/true",
          "smb://host/x", "https:///x", "vbscript:x", "C:\\x.exe", "http://exa mple.org/"}) {
        EXPECT_FALSE(openableAddress(QString::fromUtf8(address)).has_value()) << address;
    }
}

}  // namespace
}  // namespace zhiban
