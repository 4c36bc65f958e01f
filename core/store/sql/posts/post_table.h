// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/readers.h"
#include "core/store/sql/connection/session.h"
#include "core/store/sql/posts/post_filter_sql.h"
#include "core/store/sql/search/post_search.h"

namespace zhiban::sql {

class PostTable final : public PostReader {
  public:
    explicit PostTable(Session& session) : session_(session) {}

    Result<std::vector<FeedItem>> page(const PostFilter& filter, const std::optional<FeedPosition>& before,
                                       int limit) const override;
    Result<std::vector<FeedItem>> newer(const PostFilter& filter, const FeedPosition& after, int limit) const override;
    Result<qint64> count(const PostFilter& filter) const override;
    Result<std::vector<FeedItem>> arrivedAfter(PostId after, const PostFilter& filter, int limit) const override;
    Result<std::vector<FeedItem>> relevant(const PostFilter& filter, int limit) const override;
    Result<SearchIndexState> indexState() const override;
    Result<FeedItem> item(PostId id) const override;
    Result<Post> byId(PostId id) const override;
    Result<std::vector<Post>> revisions(PostId id) const override;
    Result<PostId> newestId() const override;
    Result<QStringList> categories(int posts) const override;

  private:
    // `place` narrows the filter to a part of the list, `order` says which end comes first.
    Result<std::vector<FeedItem>> items(const PostFilter& filter, const Condition& place, const QString& order,
                                        int limit) const;
    Result<std::vector<FeedItem>> inStretch(const PostFilter& filter, const SearchWords& words, const Stretch& stretch,
                                            Direction direction, int limit) const;
    // In the order of `found`.
    Result<std::vector<FeedItem>> itemsOf(const std::vector<FoundPost>& found) const;
    Session& session_;
};

}  // namespace zhiban::sql
