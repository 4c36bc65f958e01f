// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/session.h"

// What a column of the desk asks the store. Each is a small value run on a reader thread (store_threads.h).
namespace zhiban {

enum class FeedOrder {
    NewestFirst,
    BestFirst,  // what answers the filter's words best: a list without pages; newest first without words
};

// The first rows of a filter.
struct FeedTop {
    std::vector<FeedItem> items;  // in the order asked for
    bool reachesEnd = false;      // there are no older ones
    PostId seen;                  // every post up to this id is accounted for: ask for arrivals after it
};
struct ReadFeedTop {
    using Answer = FeedTop;
    PostFilter filter;
    int limit = 100;
    FeedOrder order = FeedOrder::NewestFirst;

    Result<FeedTop> run(ReadSession& session) const;
};

// Up to `limit` rows older than a position, newest first; fewer = the end is reached.
struct ReadOlderPosts {
    using Answer = std::vector<FeedItem>;
    PostFilter filter;
    FeedPosition before;
    int limit = 100;

    Result<Answer> run(ReadSession& session) const;
};

// Up to `limit` rows newer than a position, the nearest first; fewer = the top is reached.
struct ReadNewerPosts {
    using Answer = std::vector<FeedItem>;
    PostFilter filter;
    FeedPosition after;
    int limit = 100;

    Result<Answer> run(ReadSession& session) const;
};

// What was stored after a post id and passes the filter.
struct FeedArrivals {
    std::vector<FeedItem> items;  // oldest id first
    PostId seen;                  // ask after this id next time
    bool more = false;            // the limit was reached: ask again
};
struct ReadArrivals {
    using Answer = FeedArrivals;
    PostFilter filter;
    PostId after;
    int limit = 200;

    Result<FeedArrivals> run(ReadSession& session) const;
};

// How posts stand now that somebody touched (triaged, linked). No item = it does not pass the filter (any more).
struct TouchedPost {
    PostId id;
    std::optional<FeedItem> item;
};
struct ReadTouchedPosts {
    using Answer = std::vector<TouchedPost>;
    PostFilter filter;
    std::vector<PostId> posts;

    Result<Answer> run(ReadSession& session) const;
};

struct CountPosts {
    using Answer = qint64;
    PostFilter filter;

    Result<qint64> run(ReadSession& session) const { return session.posts().count(filter); }
};

}  // namespace zhiban
