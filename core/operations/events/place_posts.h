// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/events/event_memory.h"

namespace zhiban {

// What one piece of work came to.
struct PlacedPosts {
    qint64 placed = 0;
    bool isMoreToDo = false;

    bool operator==(const PlacedPosts&) const = default;
};

// Puts posts that stand in no event yet into events, some hundred at a time and in one transaction, so that acts of
// officers never wait long. Where the memory lags behind the store it reads on first; nothing is recorded then. Safe
// with several desks on one store: whoever begins first places, the others read it.
struct PlacePosts {
    using Answer = PlacedPosts;
    static constexpr int atOnce = 400;
    std::shared_ptr<EventMemory> memory;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// All of them, piece by piece.
Result<qint64> placeAllPosts(WriteSession& session, const ActContext& context);

}  // namespace zhiban
