// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event_acts.h"

#include <algorithm>

#include "core/base/json_fields.h"

namespace zhiban {
namespace {

using Key = QLatin1String;

QJsonObject moveJson(const EventMove& move) {
    return {{Key("post"), move.post.value},
            {Key("from"), move.from.value},
            {Key("was_confirmed"), move.wasConfirmed},
            {Key("to"), move.to.value},
            {Key("confirmed"), move.isConfirmed}};
}

Result<EventMove> moveFromJson(const QJsonObject& json) {
    JsonFields fields(json);
    EventMove move;
    move.post.value = fields.number(Key("post"));
    move.from.value = fields.number(Key("from"));
    move.wasConfirmed = fields.boolean(Key("was_confirmed"));
    move.to.value = fields.number(Key("to"));
    move.isConfirmed = fields.boolean(Key("confirmed"));
    return fields.finish().map([&](Done) { return move; });
}

}  // namespace

EventChangedPayload inverseOf(const EventChangedPayload& payload, qint64 sequence) {
    EventChangedPayload inverse;
    for (const EventMove& move : payload.moves) {
        inverse.moves.push_back({move.post, move.to, move.isConfirmed, move.from, move.wasConfirmed});
    }
    inverse.named = payload.named;
    inverse.nameBefore = payload.nameAfter;
    inverse.nameAfter = payload.nameBefore;
    inverse.undoes = sequence;
    return inverse;
}

QJsonObject toJson(const EventChangedPayload& payload) {
    QJsonArray moves;
    for (const EventMove& move : payload.moves) {
        moves.append(moveJson(move));
    }
    return {{Key("moves"), moves},
            {Key("named"), payload.named.value},
            {Key("name_before"), payload.nameBefore},
            {Key("name_after"), payload.nameAfter},
            {Key("undoes"), payload.undoes}};
}

Result<Done> fromJson(const QJsonObject& json, EventChangedPayload& payload) {
    JsonFields fields(json);
    for (const QJsonValue& value : fields.array(Key("moves"))) {
        const Result<EventMove> move = moveFromJson(value.toObject());
        if (!move) {
            return fail(move.error());
        }
        payload.moves.push_back(*move);
    }
    payload.named.value = fields.number(Key("named"));
    payload.nameBefore = fields.text(Key("name_before"));
    payload.nameAfter = fields.text(Key("name_after"));
    payload.undoes = fields.number(Key("undoes"));
    return fields.finish();
}

QJsonObject toJson(const EventsPlacedPayload& payload) {
    QJsonArray absorbed;
    for (const auto& [from, into] : payload.absorbed) {
        absorbed.append(QJsonObject{{Key("event"), from.value}, {Key("into"), into.value}});
    }
    return {{Key("posts"), payload.posts},
            {Key("founded"), payload.founded},
            {Key("first_post"), payload.firstPost},
            {Key("last_post"), payload.lastPost},
            {Key("absorbed"), absorbed}};
}

Result<Done> fromJson(const QJsonObject& json, EventsPlacedPayload& payload) {
    JsonFields fields(json);
    payload.posts = fields.number(Key("posts"));
    payload.founded = fields.number(Key("founded"));
    payload.firstPost = fields.number(Key("first_post"));
    payload.lastPost = fields.number(Key("last_post"));
    for (const QJsonValue& value : fields.array(Key("absorbed"))) {
        const QJsonObject pair = value.toObject();
        JsonFields names(pair);
        const EventId from{names.number(Key("event"))};
        payload.absorbed.emplace_back(from, EventId{names.number(Key("into"))});
        if (const Result<Done> read = names.finish(); !read) {
            return read;
        }
    }
    return fields.finish();
}

}  // namespace zhiban
