// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/event.h"
#include "core/domain/level.h"

namespace zhiban {

// What heat is counted from: one post of an event, without its text.
struct EventPost {
    PostId post;
    SourceId source;
    TimePoint shownAt;
    int likes = 0;
    std::optional<Level> level;  // gravest hit
    bool isConfirmed = false;

    bool operator==(const EventPost&) const = default;
};

// Where an event stands in the order of events: by how many posts it got, the newest event first among equals.
struct ActiveEvent {
    EventId id;
    int posts = 0;  // within the time asked about

    bool operator==(const ActiveEvent&) const = default;
};

// Events and their members. As the other readers: core/store/api/readers.h.
class EventReader {
  public:
    virtual ~EventReader() = default;
    // The newest post that was put into an event; 0 = none yet.
    virtual Result<PostId> placedUpTo() const = 0;
    // Posts with a greater number, in order, with the event each stands in, if any.
    virtual Result<std::vector<PostInEvent>> postsAfter(PostId after, int limit) const = 0;
    // Events with a post shown in [from, to), those with most of them first.
    virtual Result<std::vector<ActiveEvent>> activeBetween(TimePoint from, TimePoint to, int limit) const = 0;
    // Events with a greater number, in order.
    virtual Result<std::vector<EventId>> page(const std::optional<EventId>& after, int limit) const = 0;
    // NotFound "event.unknown" for an event without a member, here and below.
    virtual Result<EventSummary> summary(EventId event) const = 0;
    // Newest revisions only, oldest first.
    virtual Result<std::vector<PostInEvent>> members(EventId event) const = 0;
    virtual Result<std::vector<EventPost>> posts(EventId event) const = 0;
    // The event of a post; 0 = not placed yet.
    virtual Result<PostInEvent> ofPost(PostId post) const = 0;
    // Every number that a member of an event has, older revisions too, in order: what an act on the event moves.
    virtual Result<std::vector<PostInEvent>> everyMember(EventId event) const = 0;
    // What an officer named it; empty = nobody did.
    virtual Result<QString> nameOf(EventId event) const = 0;
};

}  // namespace zhiban
