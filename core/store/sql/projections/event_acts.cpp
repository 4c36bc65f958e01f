// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event_acts.h"

#include "core/domain/acts.h"
#include "core/store/sql/projections/act.h"

namespace zhiban::sql {
namespace {

QString eventText(EventId event) {
    return QString::number(event.value);
}

Error changedMeanwhile(EventId event) {
    return {ErrorKind::Conflict,
            QStringLiteral("event %1 was changed meanwhile").arg(event.value),
            QStringLiteral("event.changed-meanwhile"),
            {eventText(event)}};
}

// What the desk put somewhere may move with it until an officer decides: only decisions are compared, so that a replay
// answers the same however far the desk has come since.
Result<Done> applyMove(const Act& act, const EventMove& move) {
    const Result<std::optional<EventId>> ruled =
        act.session.first<EventId>(QStringLiteral("SELECT event_id FROM event_ruling WHERE post_id = :post"),
                                   {{u":post", move.post}}, [](Row& row) { return row.id<EventId>(); });
    if (!ruled) {
        return fail(ruled.error());
    }
    if (*ruled != (move.wasConfirmed ? std::optional(move.from) : std::nullopt)) {
        return fail(changedMeanwhile(move.from));
    }
    if (!move.isConfirmed) {
        return act.run(QStringLiteral("DELETE FROM event_ruling WHERE post_id = :post"), {{u":post", move.post}});
    }
    return act.run(
        QStringLiteral("INSERT INTO event_ruling (post_id, event_id, sequence) VALUES (:post, :event, :sequence) "
                       "ON CONFLICT (post_id) DO UPDATE SET event_id = excluded.event_id, "
                       "sequence = excluded.sequence"),
        {{u":post", move.post}, {u":event", move.to}, {u":sequence", act.entry.sequence}});
}

Result<Done> applyName(const Act& act, const EventChangedPayload& payload) {
    const Result<std::optional<QString>> name =
        act.session.first<QString>(QStringLiteral("SELECT name FROM event_name WHERE event_id = :event"),
                                   {{u":event", payload.named}}, [](Row& row) { return row.text(); });
    if (!name) {
        return fail(name.error());
    }
    if (name->value_or(QString()) != payload.nameBefore) {
        return fail(changedMeanwhile(payload.named));
    }
    if (payload.nameAfter.isEmpty()) {
        return act.run(QStringLiteral("DELETE FROM event_name WHERE event_id = :event"), {{u":event", payload.named}});
    }
    return act.run(QStringLiteral("INSERT INTO event_name (event_id, name) VALUES (:event, :name) "
                                  "ON CONFLICT (event_id) DO UPDATE SET name = excluded.name"),
                   {{u":event", payload.named}, {u":name", payload.nameAfter}});
}

Result<Done> applyChange(const Act& act, const EventChangedPayload& payload) {
    QStringList touched{act.entry.subjectId};
    for (const EventMove& move : payload.moves) {
        ZHIBAN_TRY(applyMove(act, move));
        touched << eventText(move.from) << eventText(move.to);
    }
    if (payload.named) {
        ZHIBAN_TRY(applyName(act, payload));
        touched << eventText(payload.named);
    }
    touched.removeDuplicates();
    for (const QString& event : touched) {
        act.touched(QStringLiteral("event"), event);
    }
    return Done{};
}

// The witness of a batch: where the posts went are rows and stored already.
Result<Done> applyPlacing(const Act& act, const EventsPlacedPayload&) {
    act.touched(QStringLiteral("event"), {});
    return Done{};
}

}  // namespace

Result<Done> applyEventAct(const Act& act) {
    if (act.entry.verb == verbs::EventsPlaced) {
        return applyAs<EventsPlacedPayload>(act, applyPlacing);
    }
    for (const QString& verb : {verbs::EventMerged, verbs::EventSplit, verbs::EventPostDetached, verbs::EventConfirmed,
                                verbs::EventRenamed, verbs::EventUndone}) {
        if (act.entry.verb == verb) {
            return applyAs<EventChangedPayload>(act, applyChange);
        }
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no act is called %1").arg(act.entry.verb),
                QStringLiteral("ledger.unknown-verb"), {act.entry.verb});
}

}  // namespace zhiban::sql
