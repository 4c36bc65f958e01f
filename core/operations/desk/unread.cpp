// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/desk/unread.h"

#include <algorithm>

namespace zhiban {

namespace {

constexpr int pageSize = 500;

}  // namespace

bool ReadSet::contains(PostId id) const {
    return id <= upTo || std::binary_search(beyond.begin(), beyond.end(), id);
}

ReadSet ReadSet::with(std::vector<PostId> ids, size_t most) const {
    std::sort(ids.begin(), ids.end());
    ReadSet joined{upTo, {}};
    std::set_union(beyond.begin(), beyond.end(), ids.begin(), ids.end(), std::back_inserter(joined.beyond));
    joined.beyond.erase(std::unique(joined.beyond.begin(), joined.beyond.end()), joined.beyond.end());
    if (joined.beyond.size() > most) {
        joined.upTo = std::max(upTo, joined.beyond[joined.beyond.size() - most - 1]);
    }
    // What follows `upTo` without a gap needs no entry of its own.
    auto first = std::upper_bound(joined.beyond.begin(), joined.beyond.end(), joined.upTo);
    while (first != joined.beyond.end() && first->value == joined.upTo.value + 1) {
        joined.upTo = *first++;
    }
    joined.beyond.erase(joined.beyond.begin(), first);
    return joined;
}

Result<UnreadPosts> ReadUnreadPosts::run(ReadSession& session) const {
    UnreadPosts unread;
    PostId after = read->upTo;
    while (true) {
        const Result<std::vector<FeedItem>> page = session.posts().arrivedAfter(after, filter, pageSize);
        if (!page) {
            return fail(page.error());
        }
        for (const FeedItem& item : *page) {
            after = item.post.id;
            if (read->contains(after)) {
                continue;
            }
            if (unread.ids.size() == most) {
                unread.more = true;
                return unread;
            }
            unread.ids.push_back(after);
        }
        if (page->size() < static_cast<size_t>(pageSize)) {
            return unread;
        }
    }
}

}  // namespace zhiban
