// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/connection/session.h"
#include "core/store/sql/posts/new_post.h"

namespace zhiban::sql {

// Stores the files and the submissions of the posts that have just got an id; the others were there already. Whole
// batches on PostgreSQL.
Result<Done> insertMediaOf(Session& session, const std::vector<NewPost>& posts);

}  // namespace zhiban::sql
