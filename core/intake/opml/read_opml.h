// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/base/result.h"

namespace zhiban {

// One feed of a list of subscriptions.
struct ListedFeed {
    QString title;
    QString address;  // of the feed
    QString page;     // of the site
    QString folder;   // the groups it lies in, "/" between them

    bool operator==(const ListedFeed&) const = default;
};

struct FeedList {
    QString title;
    std::vector<ListedFeed> subscriptions;  // in the order of the list; of an address named twice the first
    int withoutAddress = 0;                 // entries that say they are feeds but not where

    bool operator==(const FeedList&) const = default;
};

// Reads OPML 1.0 and 2.0 (opml.org). Invalid "opml.broken", "opml.not-opml", "opml.too-large" (16 MiB, 20,000 entries);
// a document type is "opml.broken".
Result<FeedList> readOpml(const QByteArray& bytes);

}  // namespace zhiban
