// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/result.h"

namespace zhiban {

// Limits of RELIABILITY for one document.
struct FeedLimits {
    static constexpr qint64 kLargestDocument = 16LL * 1024 * 1024;
    static constexpr int kDeepest = 64;
    static constexpr size_t kMostItems = 5000;
    static constexpr qsizetype kLongestField = 1024 * 1024;  // UTF-16 units
    static constexpr qsizetype kLongestTag = 64 * 1024;
};

// One item, its markup already turned into text.
struct FeedItem {
    QString id;
    QString link;
    QString title;
    QString body;
    QString author;
    QString published;     // as written
    QString raw;           // the item as it stands in the document
    bool tooLong = false;  // a field exceeds FeedLimits::kLongestField

    bool operator==(const FeedItem&) const = default;
};

struct FeedDocument {
    QString title;
    QString link;
    QString language;
    QString nextAddress;
    std::vector<FeedItem> items;
    bool tooManyItems = false;  // those beyond the limit were not read
};

// The two families. `address` is where the document came from: relative links are relative to it. Errors are Invalid
// with the subjects of feed.h.
Result<FeedDocument> readXmlFeed(const QString& text, const QString& address);
Result<FeedDocument> readJsonFeed(const QString& text);

}  // namespace zhiban
