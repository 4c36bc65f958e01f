// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace zhiban {

class Theme;

// The lengths a row is built from, in logical pixels, taken from the theme once per scale.
struct FeedRowMetrics {
    int pad = 0;        // around the row
    int gap = 0;        // between the lines' groups
    int edge = 0;       // width of the coloured edge of an alert
    int headLine = 0;   // height of the line with source and time
    int titleLine = 0;  // height of one line of the title
    int textLine = 0;   // height of one line of the excerpt
    int footLine = 0;   // height of the line with chips
    int textLines = 3;  // lines that title and excerpt share

    bool operator==(const FeedRowMetrics&) const = default;
};
FeedRowMetrics feedRowMetrics(const Theme& theme);

// What of a row decides its layout.
struct FeedRowContent {
    int timeWidth = 0;   // of the relative time
    int titleLines = 0;  // the title needs at this width: 0 (none), 1, 2 or more
    bool hasFooter = false;
};

// Where everything of a row stands. Parts that are not there are empty.
struct FeedRowLayout {
    QRect edge;
    QRect origin;
    QRect time;
    QRect title;
    QRect excerpt;
    QRect footer;
    int titleLines = 0;
    int excerptLines = 0;
};

// Every row is equally high, so that a list of any length is laid out at once.
int feedRowHeight(const FeedRowMetrics& metrics);
// The width title and excerpt have inside a row.
int feedTextWidth(const FeedRowMetrics& metrics, int rowWidth);
// Pure: the same for painting, sizing and hit tests. A row without chips gives their line to the excerpt.
FeedRowLayout layoutOf(const QRect& row, const FeedRowMetrics& metrics, const FeedRowContent& content);

}  // namespace zhiban
