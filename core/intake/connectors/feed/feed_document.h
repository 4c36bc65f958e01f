// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/intake/source_item.h"

namespace zhiban {

// Limits of RELIABILITY for one document.
struct FeedLimits {
    static constexpr qint64 kLargestDocument = 16LL * 1024 * 1024;
    // A broken document larger than this is not mended: what stands before the fault is kept.
    static constexpr qsizetype kLargestMended = 2 * 1024 * 1024;  // UTF-16 units
    static constexpr int kDeepest = 64;
    static constexpr int kMostElements = 400'000;
    // Comparing the attributes of a tag with each other takes their number squared; this bounds a document's sum.
    static constexpr qint64 kMostAttributePairs = 8'000'000;
    static constexpr size_t kMostEnclosures = 64;
    static constexpr size_t kMostItems = 5000;
    static constexpr qsizetype kLongestField = 1024 * 1024;  // UTF-16 units
    static constexpr qsizetype kLongestTag = 64 * 1024;
};

// One <item> or <entry>, its markup already turned into text. (The domain's FeedItem is a line of the desk.)
struct FeedEntry {
    QString id;
    QString link;
    QString title;
    QString body;     // the fullest text
    QString summary;  // its own short form; where there is no other text, the same as the body
    QString author;
    QString published;  // as written
    QString updated;    // as written
    QString language;
    std::vector<Enclosure> enclosures;
    QString raw;           // the item as it stands in the document; only of one that cannot become a post
    bool tooLong = false;  // a field exceeds FeedLimits::kLongestField

    bool operator==(const FeedEntry&) const = default;
};

// Whether there is something to read or to follow, and not more of it than any feed has.
bool canBePost(const FeedEntry& entry);

struct FeedDocument {
    QString title;
    QString link;
    QString language;
    QString nextAddress;
    std::vector<FeedEntry> items;
    bool tooManyItems = false;  // those beyond the limit were not read
};

// What could be read of a document, up to its fault if it has one.
struct FeedReadAttempt {
    FeedDocument document;
    std::optional<Error> fault;
};

class ResolvedXml;

// The two families. `address` is where the document came from: relative links are relative to it. Errors are Invalid
// with the subjects of feed.h.
FeedReadAttempt readXmlFeed(const ResolvedXml& xml, const QString& address);
Result<FeedDocument> readJsonFeed(const QString& text);

}  // namespace zhiban
