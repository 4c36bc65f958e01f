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
    return PostDetail{std::move(*item), std::move(*revisions), std::move(*cases)};
}

}  // namespace zhiban
