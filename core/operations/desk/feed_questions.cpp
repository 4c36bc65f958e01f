// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/desk/feed_questions.h"

#include <algorithm>

namespace zhiban {

Result<FeedTop> ReadFeedTop::run(ReadSession& session) const {
    // Asked before the page: what is committed in between is then seen twice rather than never.
    const Result<PostId> newest = session.posts().newestId();
    if (!newest) {
        return fail(newest.error());
    }
    const bool best = order == FeedOrder::BestFirst;
    Result<std::vector<FeedItem>> page =
        best ? session.posts().relevant(filter, limit) : session.posts().page(filter, std::nullopt, limit);
    if (!page) {
        return fail(page.error());
    }
    const bool reachesEnd = best || page->size() < static_cast<size_t>(limit);
    return FeedTop{std::move(*page), reachesEnd, *newest};
}

Result<std::vector<FeedItem>> ReadOlderPosts::run(ReadSession& session) const {
    return session.posts().page(filter, before, limit);
}

Result<std::vector<FeedItem>> ReadNewerPosts::run(ReadSession& session) const {
    return session.posts().newer(filter, after, limit);
}

Result<FeedArrivals> ReadArrivals::run(ReadSession& session) const {
    const Result<PostId> newest = session.posts().newestId();
    if (!newest) {
        return fail(newest.error());
    }
    Result<std::vector<FeedItem>> arrived = session.posts().arrivedAfter(after, filter, limit);
    if (!arrived) {
        return fail(arrived.error());
    }
    FeedArrivals answer;
    answer.more = arrived->size() >= static_cast<size_t>(limit);
    answer.seen = std::max(after, answer.more ? arrived->back().post.id : *newest);
    if (!arrived->empty()) {
        answer.seen = std::max(answer.seen, arrived->back().post.id);
    }
    answer.items = std::move(*arrived);
    return answer;
}

Result<std::vector<TouchedPost>> ReadTouchedPosts::run(ReadSession& session) const {
    std::vector<TouchedPost> answer;
    answer.reserve(posts.size());
    for (const PostId id : posts) {
        const Result<Post> post = session.posts().byId(id);
        if (!post) {
            if (post.error().kind != ErrorKind::NotFound) {
                return fail(post.error());
            }
            answer.push_back({id, std::nullopt});
            continue;
        }
        // The store decides what passes the filter: the page of one row that begins at the post itself, kept from
        // wandering by its own moment.
        PostFilter moment = filter;
        moment.from = std::max(filter.from.value_or(post->shownAt), post->shownAt);
        moment.to = std::min(filter.to.value_or(post->shownAt + Milliseconds{1}), post->shownAt + Milliseconds{1});
        Result<std::vector<FeedItem>> row =
            session.posts().page(moment, FeedPosition{post->shownAt, PostId{id.value + 1}}, 1);
        if (!row) {
            return fail(row.error());
        }
        const bool passes = !row->empty() && row->front().post.id == id;
        answer.push_back({id, passes ? std::optional(std::move(row->front())) : std::nullopt});
    }
    return answer;
}

}  // namespace zhiban
