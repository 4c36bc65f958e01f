// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/domain/post.h"

namespace zhiban {

// An event: posts about the same thing at the same place. The number is that of the post that founded it; events that
// officers make by splitting count downwards from -1.
using EventId = RowId<struct EventTag>;

// Why a post stands in its event, as far as a person can judge it.
struct EventReason {
    PostId nearest;           // the member it is most like; 0 = it founded the event
    float score = 0;          // 0 to about 1
    QStringList sharedWords;  // with `nearest`, those that tell most first
    QStringList places;       // named in the title or given by the source
    qint64 minutesApart = 0;  // from `nearest`

    bool operator==(const EventReason&) const = default;
};

// Where a post was put, and which events turned out to be the same by it: their members are members of `event` now.
struct EventPlacement {
    PostId post;
    EventId event;
    EventReason reason;
    std::vector<EventId> absorbed;

    bool operator==(const EventPlacement&) const = default;
};

// A stored post and the event it stands in.
struct PostInEvent {
    Post post;
    EventId event;             // 0 = not placed yet
    bool isConfirmed = false;  // an officer said so; otherwise the desk suggests it
    EventReason reason;        // as the desk saw it when the post came

    bool operator==(const PostInEvent&) const = default;
};

// One event in a list. Revised posts count once.
struct EventSummary {
    EventId id;
    QString title;  // given by an officer, else that of the post that came first
    bool isNamed = false;
    int posts = 0;
    int confirmed = 0;  // of these
    int sources = 0;
    qint64 likes = 0;
    TimePoint first;
    TimePoint last;

    bool operator==(const EventSummary&) const = default;
};

}  // namespace zhiban
