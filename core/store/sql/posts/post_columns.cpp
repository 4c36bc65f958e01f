// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/posts/post_columns.h"

namespace zhiban::sql {

Post readPost(Row& row) {
    Post post;
    post.id = row.id<PostId>();
    post.source = row.id<SourceId>();
    post.sourceName = row.text();
    post.externalId = row.text();
    post.revision = row.small();
    post.url = row.text();
    post.title = row.text();
    post.body = row.text();
    post.author = row.text();
    post.published = row.optionalTime();
    post.fetched = row.time();
    post.shownAt = row.time();
    post.place = row.text();
    post.category = row.text();
    post.likes = row.small();
    post.doubts = static_cast<Doubt>(row.small());
    return post;
}

FeedItem readFeedItem(Row& row) {
    FeedItem item;
    item.post = readPost(row);
    if (const std::optional<int> level = row.optionalSmall()) {
        item.level = static_cast<Level>(*level);
    }
    item.triage = static_cast<TriageState>(row.optionalSmall().value_or(0));
    item.caseId = row.id<CaseId>();
    return item;
}

}  // namespace zhiban::sql
