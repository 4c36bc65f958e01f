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

}  // namespace zhiban
