// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/store/sql/connection/session.h"
#include "core/store/sql/posts/new_post.h"

namespace zhiban::sql {

// The newest revision that is stored under an identity.
struct LatestRevision {
    int revision = 0;
    bool sameText = false;  // title and body are those of the new post
};

// A hit on its way into the table.
struct HitRow {
    PostId post;
    int position = 0;
    const Hit* hit = nullptr;
};

// How rows of posts get into the table: one prepared statement per row on SQLite, whole batches on PostgreSQL.
// Identities are unique within one call.
class PostWriter {
  public:
    virtual ~PostWriter() = default;
    // Sets the id of every post that was stored; those whose (identity, revision) exists keep id 0.
    virtual Result<Done> insert(const std::vector<NewPost*>& posts) = 0;
    // In the order of `posts`.
    virtual Result<std::vector<LatestRevision>> latest(const std::vector<NewPost*>& posts) = 0;
    virtual Result<Done> insertHits(const std::vector<HitRow>& rows) = 0;
};

std::unique_ptr<PostWriter> makePostWriter(Session& session);

}  // namespace zhiban::sql
