// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/store/api/session.h"

// What one desk has read. Kept with the person's window, never in the shared store: what somebody looked at is nobody
// else's business.
namespace zhiban {

// A bounded set of post ids: every id up to `upTo`, and the newest few beyond it one by one. Immutable when shared.
struct ReadSet {
    PostId upTo;
    std::vector<PostId> beyond;  // sorted, each once, all greater than upTo

    bool contains(PostId id) const;
    // With these as well. More than `most` beyond: the oldest of them become the new `upTo`, so that old posts count
    // as read rather than the set growing for ever.
    ReadSet with(std::vector<PostId> ids, size_t most) const;

    bool operator==(const ReadSet&) const = default;
};

// The posts of a filter that are not in the set, oldest first, at most `most`.
struct UnreadPosts {
    std::vector<PostId> ids;
    bool more = false;
};
struct ReadUnreadPosts {
    using Answer = UnreadPosts;
    PostFilter filter;
    std::shared_ptr<const ReadSet> read;
    size_t most = 999;

    Result<UnreadPosts> run(ReadSession& session) const;
};

}  // namespace zhiban
