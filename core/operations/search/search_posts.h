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

// The same, those first that answer the words best; not by pages.
struct SearchBestPosts {
    using Answer = std::vector<FeedItem>;
    PostFilter filter;
    int limit = 50;

    Result<Answer> run(const ReadSession& session) const { return session.posts().relevant(filter, limit); }
};

// How far the index of words has come.
struct ReadSearchIndexState {
    using Answer = SearchIndexState;

    Result<Answer> run(const ReadSession& session) const { return session.posts().indexState(); }
};

}  // namespace zhiban
