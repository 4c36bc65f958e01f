// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// Posts that contain every one of the filter's words, newest first.
struct SearchPosts {
    using Answer = std::vector<FeedItem>;
    PostFilter filter;
    std::optional<FeedPosition> before;
    int limit = 50;

    Result<Answer> run(const ReadSession& session) const { return session.posts().page(filter, before, limit); }
};

}  // namespace zhiban
