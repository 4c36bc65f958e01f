// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/desk/post_detail.h"

namespace zhiban {

Result<PostDetail> ReadPostDetail::run(ReadSession& session) const {
    Result<FeedItem> item = session.posts().item(post);
    if (!item) {
        return fail(item.error());
    }
    Result<std::vector<Post>> revisions = session.posts().revisions(post);
    if (!revisions) {
        return fail(revisions.error());
    }
    Result<std::vector<Case>> cases = session.cases().ofPost(post);
    if (!cases) {
        return fail(cases.error());
    }
    Result<std::vector<PostMedia>> media = session.media().ofPost(post);
    if (!media) {
        return fail(media.error());
    }
    Result<std::optional<Submission>> submission = session.media().submission(post);
    if (!submission) {
        return fail(submission.error());
    }
    return PostDetail{std::move(*item), std::move(*revisions), std::move(*cases), std::move(*media),
                      std::move(*submission)};
}

}  // namespace zhiban
