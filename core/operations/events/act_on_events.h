// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/operations/act_context.h"

namespace zhiban {

// What an act on events came to. The sequence is what UndoEventAct wants.
struct EventActDone {
    EventId event;  // where the posts stand now, or the event named
    qint64 sequence = 0;
};

// All fail with Conflict "event.changed-meanwhile" where somebody was faster, and NotFound where the event has no
// members. Every post an officer moves or confirms stays where it was put: the desk moves it no more.

// They are one event: all members of `others` stand in `into` from now on. Invalid "event.nothing-to-do" without
// others.
struct MergeEvents {
    using Answer = EventActDone;
    EventId into;
    std::vector<EventId> others;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// These members are an event of their own. Invalid "event.nothing-to-do" for none or all of them.
struct SplitEvent {
    using Answer = EventActDone;
    EventId event;
    std::vector<PostId> posts;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// The post does not belong to the event; it stands alone. Invalid "event.nothing-to-do" when it does already.
struct DetachPost {
    using Answer = EventActDone;
    PostId post;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// The members that the desk suggested belong there. Posts that come later are suggestions again.
struct ConfirmEvent {
    using Answer = EventActDone;
    EventId event;
    std::vector<PostId> posts = {};  // empty = all
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

struct RenameEvent {
    using Answer = EventActDone;
    EventId event;
    QString name;  // empty = that of its first post again
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// Takes one of these acts back, whatever it was: posts and names are as they were before it. Taking that back in turn
// is doing it again. Conflict when the same posts or names were changed since; Invalid "event.not-undoable" for an
// entry that is no act on events.
struct UndoEventAct {
    using Answer = EventActDone;
    qint64 sequence = 0;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
