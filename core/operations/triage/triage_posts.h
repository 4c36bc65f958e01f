// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/operations/act_context.h"

namespace zhiban {

// An officer decided that nothing is due on these posts. One act per post, all in one transaction: either every
// post is dismissed or none. Fails with Conflict when one of them is no longer untouched (somebody was faster),
// with Invalid without posts.
struct DismissPosts {
    using Answer = Done;
    std::vector<PostId> posts;
    QString reason;  // for people: "no public matter", in the words of the office

    Result<Done> run(WriteSession& session, const ActContext& context) const;
};

// Takes a dismissal back: the posts are untouched again. Conflict when one is not dismissed.
struct RestorePosts {
    using Answer = Done;
    std::vector<PostId> posts;

    Result<Done> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
