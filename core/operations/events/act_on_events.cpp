// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/events/act_on_events.h"

#include <algorithm>

#include "core/domain/acts.h"
#include "core/domain/event_acts.h"

namespace zhiban {
namespace {

using Members = std::vector<PostInEvent>;

Error nothingToDo() {
    return {ErrorKind::Invalid, QStringLiteral("the act would change nothing"), QStringLiteral("event.nothing-to-do")};
}

EventMove moveTo(const PostInEvent& member, EventId to) {
    return {member.post.id, member.event, member.isConfirmed, to, true};
}

// Numbers of events that officers make: below zero, and never given twice, since an entry's number is not.
Result<EventId> nextEvent(const UnitOfWork& work) {
    return work.read().ledger().head().map([](const LedgerHead& head) { return EventId{-(head.sequence + 1)}; });
}

Result<EventActDone> record(UnitOfWork& work, const ActContext& context, const QString& verb, EventId event,
                            const EventChangedPayload& payload) {
    const Result<LedgerHead> head =
        work.commit({draftOf(context, verb, QStringLiteral("event"), QString::number(event.value), toJson(payload))});
    if (!head) {
        return fail(head.error());
    }
    return EventActDone{event, head->sequence};
}

// Runs `act(UnitOfWork&)` in a transaction of its own.
template <typename Act>
Result<EventActDone> inTransaction(WriteSession& session, Act act) {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    return act(**work);
}

bool isWanted(const std::vector<PostId>& posts, const PostInEvent& member) {
    return std::find(posts.begin(), posts.end(), member.post.id) != posts.end();
}

// Those of the members that `posts` names, with all revisions of them: what was said first and what was made of it stay
// together.
Members chosen(const Members& members, const std::vector<PostId>& posts) {
    Members wanted;
    for (const PostInEvent& member : members) {
        const bool isChosen = std::any_of(members.begin(), members.end(), [&](const PostInEvent& other) {
            return other.post.source == member.post.source && other.post.externalId == member.post.externalId &&
                   isWanted(posts, other);
        });
        if (isChosen) {
            wanted.push_back(member);
        }
    }
    return wanted;
}

Result<EventActDone> splitOff(UnitOfWork& work, const ActContext& context, const QString& verb, EventId event,
                              const std::vector<PostId>& posts) {
    const Result<Members> members = work.read().events().everyMember(event);
    if (!members) {
        return fail(members.error());
    }
    const Members leaving = chosen(*members, posts);
    if (leaving.empty() || leaving.size() == members->size()) {
        return fail(nothingToDo());
    }
    const Result<EventId> own = nextEvent(work);
    if (!own) {
        return fail(own.error());
    }
    EventChangedPayload payload;
    for (const PostInEvent& member : leaving) {
        payload.moves.push_back(moveTo(member, *own));
    }
    return record(work, context, verb, event, payload).map([&](const EventActDone& done) {
        return EventActDone{*own, done.sequence};
    });
}

Result<LedgerEntry> entryOf(const ReadSession& session, qint64 sequence) {
    const Result<std::vector<LedgerEntry>> entries = session.ledger().after(sequence - 1, 1);
    if (!entries) {
        return fail(entries.error());
    }
    if (entries->empty() || entries->front().sequence != sequence || entries->front().subjectKind != u"event") {
        return fail(ErrorKind::Invalid, QStringLiteral("entry %1 is no act on events").arg(sequence),
                    QStringLiteral("event.not-undoable"), {QString::number(sequence)});
    }
    return entries->front();
}

}  // namespace

Result<EventActDone> MergeEvents::run(WriteSession& session, const ActContext& context) const {
    return inTransaction(session, [&](UnitOfWork& work) -> Result<EventActDone> {
        if (const Result<EventSummary> known = work.read().events().summary(into); !known) {
            return fail(known.error());
        }
        EventChangedPayload payload;
        for (const EventId other : others) {
            if (other == into) {
                continue;
            }
            const Result<Members> members = work.read().events().everyMember(other);
            if (!members) {
                return fail(members.error());
            }
            for (const PostInEvent& member : *members) {
                payload.moves.push_back(moveTo(member, into));
            }
        }
        return payload.moves.empty() ? fail(nothingToDo()) : record(work, context, verbs::EventMerged, into, payload);
    });
}

Result<EventActDone> SplitEvent::run(WriteSession& session, const ActContext& context) const {
    return inTransaction(session,
                         [&](UnitOfWork& work) { return splitOff(work, context, verbs::EventSplit, event, posts); });
}

Result<EventActDone> DetachPost::run(WriteSession& session, const ActContext& context) const {
    return inTransaction(session, [&](UnitOfWork& work) -> Result<EventActDone> {
        const Result<PostInEvent> member = work.read().events().ofPost(post);
        if (!member) {
            return fail(member.error());
        }
        return splitOff(work, context, verbs::EventPostDetached, member->event, {post});
    });
}

Result<EventActDone> ConfirmEvent::run(WriteSession& session, const ActContext& context) const {
    return inTransaction(session, [&](UnitOfWork& work) -> Result<EventActDone> {
        const Result<Members> members = work.read().events().everyMember(event);
        if (!members) {
            return fail(members.error());
        }
        EventChangedPayload payload;
        for (const PostInEvent& member : posts.empty() ? *members : chosen(*members, posts)) {
            if (!member.isConfirmed) {
                payload.moves.push_back(moveTo(member, event));
            }
        }
        return payload.moves.empty() ? fail(nothingToDo())
                                     : record(work, context, verbs::EventConfirmed, event, payload);
    });
}

Result<EventActDone> RenameEvent::run(WriteSession& session, const ActContext& context) const {
    return inTransaction(session, [&](UnitOfWork& work) -> Result<EventActDone> {
        const Result<EventSummary> summary = work.read().events().summary(event);
        if (!summary) {
            return fail(summary.error());
        }
        EventChangedPayload payload;
        payload.named = event;
        payload.nameBefore = summary->isNamed ? summary->title : QString();
        payload.nameAfter = name.simplified();
        return payload.nameAfter == payload.nameBefore ? fail(nothingToDo())
                                                       : record(work, context, verbs::EventRenamed, event, payload);
    });
}

Result<EventActDone> UndoEventAct::run(WriteSession& session, const ActContext& context) const {
    return inTransaction(session, [&](UnitOfWork& work) -> Result<EventActDone> {
        const Result<LedgerEntry> entry = entryOf(work.read(), sequence);
        if (!entry) {
            return fail(entry.error());
        }
        EventChangedPayload payload;
        if (const Result<Done> read = fromJson(entry->payload, payload); !read) {
            return fail(read.error());
        }
        return record(work, context, verbs::EventUndone, EventId{entry->subjectId.toLongLong()},
                      inverseOf(payload, sequence));
    });
}

}  // namespace zhiban
