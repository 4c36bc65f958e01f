// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/session.h"

namespace zhiban {

// Everything the drawer shows of one post.
struct PostDetail {
    FeedItem item;
    std::vector<Post> revisions;                // all of them, oldest first
    std::vector<Case> cases;                    // it belongs to
    std::vector<PostMedia> media = {};          // files that came with it
    std::optional<Submission> submission = {};  // where an officer wrote it down

    bool operator==(const PostDetail&) const = default;
};
struct ReadPostDetail {
    using Answer = PostDetail;
    PostId post;

    Result<PostDetail> run(ReadSession& session) const;
};

// For the editor of a column.
struct ReadSources {
    using Answer = std::vector<Source>;

    Result<Answer> run(ReadSession& session) const { return session.sources().all(); }
};

}  // namespace zhiban
