// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/posts/post_writer.h"

namespace zhiban::sql {

// What became of the hits of a re-run.
struct AddedHits {
    qint64 hits = 0;
    std::vector<PostId> posts;  // that got one
};

// Adds hits to stored posts inside a writing transaction, and raises the posts' levels: see UnitOfWork::addHits().
// A post that is not there is Invalid "store.unknown-reference".
Result<AddedHits> addHitsTo(Session& session, const std::vector<PostHits>& posts);

}  // namespace zhiban::sql
