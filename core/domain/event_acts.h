// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/base/result.h"
#include "core/domain/event.h"

// What the ledger keeps of acts on events. See core/domain/act_payloads.h.
namespace zhiban {

// Where one post stood and stands. Not confirmed means: where the desk put it.
struct EventMove {
    PostId post;
    EventId from;
    bool wasConfirmed = false;
    EventId to;
    bool isConfirmed = true;

    bool operator==(const EventMove&) const = default;
};

// verbs::EventMerged, EventSplit, EventPostDetached, EventConfirmed, EventRenamed, EventUndone; subject "event", id =
// the event the officer looked at. Everything before and after, so that each act can be taken back from its entry
// alone.
struct EventChangedPayload {
    std::vector<EventMove> moves;
    EventId named = {};  // 0 = no name changes
    QString nameBefore;
    QString nameAfter;
    qint64 undoes = 0;  // EventUndone: the entry that is taken back

    bool operator==(const EventChangedPayload&) const = default;
};

// The act that takes this one back.
EventChangedPayload inverseOf(const EventChangedPayload& payload, qint64 sequence);

// verbs::EventsPlaced; subject "events". Where each post went is a row of its own.
struct EventsPlacedPayload {
    qint64 posts = 0;
    qint64 founded = 0;  // of these, posts that founded an event
    qint64 firstPost = 0;
    qint64 lastPost = 0;
    std::vector<std::pair<EventId, EventId>> absorbed;  // which, into which

    bool operator==(const EventsPlacedPayload&) const = default;
};

QJsonObject toJson(const EventChangedPayload& payload);
Result<Done> fromJson(const QJsonObject& json, EventChangedPayload& payload);
QJsonObject toJson(const EventsPlacedPayload& payload);
Result<Done> fromJson(const QJsonObject& json, EventsPlacedPayload& payload);

}  // namespace zhiban
