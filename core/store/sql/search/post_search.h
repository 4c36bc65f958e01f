// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/posts/post_filter_sql.h"
#include "core/store/sql/search/candidate_stream.h"
#include "core/store/sql/search/found_posts.h"

namespace zhiban::sql {

// Which posts a filter with words lets through. The index says which posts may have the words, the posts that are
// not indexed yet are read as they lie, and both together make one list: it lags behind nothing. A filter by
// level goes along the list of alerts as well: both ways are tried in turns, each turn twice as far, and the first to
// arrive wins.
//
// Use within one snapshot of the store.
class PostSearch final {
  public:
    // All three outlive it.
    PostSearch(Session& session, const PostFilter& filter, const SearchWords& words);

    // Up to `limit` posts of the stretch. Texts are filled in when asked for.
    Result<std::vector<FoundPost>> find(const Stretch& stretch, Direction direction, int limit, bool withTexts);
    // Posts with ids behind `after`, by id.
    Result<std::vector<FoundPost>> arrivedAfter(PostId after, int limit);
    Result<qint64> count();

  private:
    Result<std::vector<FoundPost>> findByIndex(const Stretch& stretch, Direction direction, size_t limit,
                                               bool withTexts);
    Result<std::vector<FoundPost>> walkAlone(const Stretch& stretch, Direction direction, size_t most);
    Result<PostId> addIndexedAfter(PostId after, size_t most, std::vector<FoundPost>& list);
    Result<Done> addArrivedAfter(PostId after, size_t most, std::vector<FoundPost>& list);
    Result<qint64> countByIndex(const Stretch& all);
    template <typename Value>
    bool isDamaged(const Result<Value>& result) const;
    Result<Done> wantSources();
    Stretch within(const Stretch& stretch) const;

    Session& session_;
    const PostFilter& filter_;
    const SearchWords& words_;
    WantedPairs wanted_;
    SegmentTable table_;
    PostChecker checker_;
};

}  // namespace zhiban::sql
