// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/events/place_posts.h"

#include "core/domain/acts.h"
#include "core/domain/event_acts.h"

namespace zhiban {
namespace {

EventsPlacedPayload payloadOf(const std::vector<EventPlacement>& placements) {
    EventsPlacedPayload payload;
    payload.posts = static_cast<qint64>(placements.size());
    payload.firstPost = placements.front().post.value;
    payload.lastPost = placements.back().post.value;
    for (const EventPlacement& placement : placements) {
        payload.founded += placement.reason.nearest ? 0 : 1;
        for (const EventId absorbed : placement.absorbed) {
            payload.absorbed.emplace_back(absorbed, placement.event);
        }
    }
    return payload;
}

Result<PlacedPosts> placeIn(UnitOfWork& work, EventMemory& memory, const ActContext& context) {
    const Result<bool> isUpToDate = memory.catchUp(work.read(), PlacePosts::atOnce);
    if (!isUpToDate) {
        return fail(isUpToDate.error());
    }
    if (!*isUpToDate) {
        return PlacedPosts{0, true};
    }
    const Result<PostId> placed = work.read().events().placedUpTo();
    if (!placed) {
        return fail(placed.error());
    }
    const Result<std::vector<PostInEvent>> posts = work.read().events().postsAfter(*placed, PlacePosts::atOnce);
    if (!posts) {
        return fail(posts.error());
    }
    if (posts->empty()) {
        return PlacedPosts{};
    }
    const std::vector<EventPlacement> placements = memory.place(*posts);
    if (const Result<Done> kept = work.placeInEvents(placements); !kept) {
        return fail(kept.error());
    }
    // Nobody decided anything: the desk did it, whoever is on shift.
    const ActContext byItself{{QStringLiteral("system"), context.actor.device}, context.now};
    const Result<LedgerHead> committed = work.commit(
        {draftOf(byItself, verbs::EventsPlaced, QStringLiteral("events"), {}, toJson(payloadOf(placements)))});
    if (!committed) {
        return fail(committed.error());
    }
    return PlacedPosts{static_cast<qint64>(posts->size()), static_cast<int>(posts->size()) == PlacePosts::atOnce};
}

// Asked outside of a transaction, so that a desk with nothing to do keeps nobody from writing.
Result<bool> hasUnplaced(const ReadSession& session) {
    const Result<PostId> newest = session.posts().newestId();
    if (!newest) {
        return fail(newest.error());
    }
    return session.events().placedUpTo().map([&](PostId placed) { return placed < *newest; });
}

}  // namespace

Result<PlacedPosts> PlacePosts::run(WriteSession& session, const ActContext& context) const {
    const Result<bool> isNeeded = hasUnplaced(session);
    if (!isNeeded || !*isNeeded) {
        return isNeeded.map([](bool) { return PlacedPosts{}; });
    }
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    Result<PlacedPosts> placed = placeIn(**work, *memory, context);
    if (!placed) {
        memory->forget();
    }
    return placed;
}

Result<qint64> placeAllPosts(WriteSession& session, const ActContext& context) {
    const PlacePosts place{std::make_shared<EventMemory>()};
    qint64 placed = 0;
    for (bool isMoreToDo = true; isMoreToDo;) {
        const Result<PlacedPosts> piece = place.run(session, context);
        if (!piece) {
            return fail(piece.error());
        }
        placed += piece->placed;
        isMoreToDo = piece->isMoreToDo;
    }
    return placed;
}

}  // namespace zhiban
