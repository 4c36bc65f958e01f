// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alert.h"
#include "core/store/sql/connection/row.h"

namespace zhiban::sql {

// The columns of a Post and of a FeedItem's list part, in the order the readers below take them.
inline const QString postColumns = QStringLiteral(
    "post.id, post.source_id, source.name, post.external_id, post.revision, post.url, post.title, post.body, "
    "post.author, post.published_at, post.fetched_at, post.shown_at, post.place, post.category, post.likes, "
    "post.doubts");
inline const QString postTables = QStringLiteral(" FROM post JOIN source ON source.id = post.source_id ");

Post readPost(Row& row);

inline const QString feedColumns = postColumns + QStringLiteral(", post.level, triage.state, triage.case_id");
inline const QString feedTables = postTables + QStringLiteral("LEFT JOIN triage ON triage.post_id = post.id ");

// Without the hits.
FeedItem readFeedItem(Row& row);

}  // namespace zhiban::sql
