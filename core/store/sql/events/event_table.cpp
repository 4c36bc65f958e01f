// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/events/event_table.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/store/sql/connection/text_list.h"
#include "core/store/sql/connection/try.h"
#include "core/store/sql/posts/post_columns.h"

namespace zhiban::sql {
namespace {

constexpr double thousand = 1000;

// Which posts stand in an event: where officers put them, else where the desk did.
const QString memberIds = QStringLiteral(
    "(SELECT post_id FROM event_ruling WHERE event_id = :event UNION ALL "
    "SELECT event_join.post_id FROM event_join WHERE event_join.event_id = :same AND NOT EXISTS "
    "(SELECT 1 FROM event_ruling WHERE event_ruling.post_id = event_join.post_id))");
const QString newestRevision = QStringLiteral(
    " NOT EXISTS (SELECT 1 FROM post AS later WHERE later.identity = post.identity AND "
    "later.revision > post.revision)");
const QString placeTables = QStringLiteral(
    "LEFT JOIN event_join ON event_join.post_id = post.id "
    "LEFT JOIN event_ruling ON event_ruling.post_id = post.id ");
const QString currentEvent = QStringLiteral("COALESCE(event_ruling.event_id, event_join.event_id, 0)");
const QString memberColumns =
    QStringLiteral("SELECT ") + postColumns + QStringLiteral(", ") + currentEvent +
    QStringLiteral(
        ", CASE WHEN event_ruling.post_id IS NULL THEN 0 ELSE 1 END, COALESCE(event_join.nearest_id, 0), "
        "COALESCE(event_join.score, 0), COALESCE(event_join.words, '[]'), "
        "COALESCE(event_join.places, '[]'), COALESCE(event_join.minutes_apart, 0)") +
    postTables + placeTables;

PostInEvent readMember(Row& row) {
    PostInEvent member;
    member.post = readPost(row);
    member.event = row.id<EventId>();
    member.isConfirmed = row.truth();
    member.reason.nearest = row.id<PostId>();
    member.reason.score = static_cast<float>(static_cast<double>(row.integer()) / thousand);
    member.reason.sharedWords = listFromText(row.text());
    member.reason.places = listFromText(row.text());
    member.reason.minutesApart = row.integer();
    return member;
}

EventPost readEventPost(Row& row) {
    EventPost post;
    post.post = row.id<PostId>();
    post.source = row.id<SourceId>();
    post.shownAt = row.time();
    post.likes = row.small();
    if (const std::optional<int> level = row.optionalSmall()) {
        post.level = static_cast<Level>(*level);
    }
    post.isConfirmed = row.truth();
    return post;
}

Error unknownEvent(EventId event) {
    return {ErrorKind::NotFound,
            QStringLiteral("no post stands in event %1").arg(event.value),
            QStringLiteral("event.unknown"),
            {QString::number(event.value)}};
}

template <typename Value>
Result<std::vector<Value>> knownOnly(Result<std::vector<Value>> rows, EventId event) {
    if (rows && rows->empty()) {
        return fail(unknownEvent(event));
    }
    return rows;
}

}  // namespace

Result<PostId> EventTable::placedUpTo() const {
    return session_.number(QStringLiteral("SELECT COALESCE(max(post_id), 0) FROM event_join")).map([](qint64 post) {
        return PostId{post};
    });
}

Result<std::vector<PostInEvent>> EventTable::postsAfter(PostId after, int limit) const {
    return session_.all<PostInEvent>(
        memberColumns + QStringLiteral("WHERE post.id > :after ORDER BY post.id LIMIT %1").arg(limit),
        {{u":after", after}}, readMember);
}

Result<std::vector<ActiveEvent>> EventTable::activeBetween(TimePoint from, TimePoint to, int limit) const {
    return session_.all<ActiveEvent>(
        QStringLiteral("SELECT event, count(*) FROM (SELECT ") + currentEvent + QStringLiteral(" AS event FROM post ") +
            placeTables + QStringLiteral("WHERE post.shown_at >= :from_time AND post.shown_at < :to_time AND") +
            newestRevision +
            QStringLiteral(") AS active WHERE event <> 0 GROUP BY event ORDER BY count(*) DESC, abs(event) DESC, event "
                           "LIMIT %1")
                .arg(limit),
        {{u":from_time", from}, {u":to_time", to}}, [](Row& row) {
            const auto event = row.id<EventId>();
            return ActiveEvent{event, row.small()};
        });
}

Result<std::vector<EventId>> EventTable::page(const std::optional<EventId>& after, int limit) const {
    const EventId start = after.value_or(EventId{std::numeric_limits<qint64>::min()});
    return session_.all<EventId>(
        // Each part stops at the limit by its index: listing all events must not cost their square.
        QStringLiteral("SELECT event_id FROM (SELECT DISTINCT event_id FROM event_ruling WHERE event_id > :after "
                       "ORDER BY event_id LIMIT %1) AS ruled UNION "
                       "SELECT event_id FROM (SELECT DISTINCT event_join.event_id FROM event_join "
                       "WHERE event_join.event_id > :same AND NOT EXISTS "
                       "(SELECT 1 FROM event_ruling WHERE event_ruling.post_id = event_join.post_id) "
                       "ORDER BY event_join.event_id LIMIT %1) AS suggested ORDER BY event_id LIMIT %1")
            .arg(limit),
        {{u":after", start}, {u":same", start}}, [](Row& row) { return row.id<EventId>(); });
}

Result<EventSummary> EventTable::summary(EventId event) const {
    const Snapshot snapshot(session_);
    const Result<std::vector<EventPost>> members = posts(event);
    if (!members) {
        return fail(members.error());
    }
    const Result<QString> name = nameOf(event);
    if (!name) {
        return fail(name.error());
    }
    EventSummary summary;
    summary.id = event;
    summary.posts = static_cast<int>(members->size());
    summary.first = summary.last = members->front().shownAt;
    std::vector<SourceId> sources;
    for (const EventPost& post : *members) {
        summary.confirmed += post.isConfirmed ? 1 : 0;
        summary.likes += post.likes;
        summary.first = std::min(summary.first, post.shownAt);
        summary.last = std::max(summary.last, post.shownAt);
        sources.push_back(post.source);
    }
    std::sort(sources.begin(), sources.end());
    summary.sources = static_cast<int>(std::unique(sources.begin(), sources.end()) - sources.begin());
    summary.title = *name;
    summary.isNamed = !name->isEmpty();
    if (!summary.isNamed) {
        const Result<std::optional<QString>> title = session_.first<QString>(
            QStringLiteral("SELECT CASE WHEN title = '' THEN substr(body, 1, 60) ELSE title END FROM post "
                           "WHERE id = :post"),
            {{u":post", members->front().post}}, [](Row& row) { return row.text(); });
        if (!title) {
            return fail(title.error());
        }
        summary.title = title->value_or(QString());
    }
    return summary;
}

Result<std::vector<PostInEvent>> EventTable::members(EventId event) const {
    return knownOnly(
        session_.all<PostInEvent>(memberColumns + QStringLiteral("WHERE post.id IN ") + memberIds +
                                      QStringLiteral(" AND") + newestRevision + QStringLiteral(" ORDER BY post.id"),
                                  {{u":event", event}, {u":same", event}}, readMember),
        event);
}

Result<std::vector<PostInEvent>> EventTable::everyMember(EventId event) const {
    return knownOnly(session_.all<PostInEvent>(memberColumns + QStringLiteral("WHERE post.id IN ") + memberIds +
                                                   QStringLiteral(" ORDER BY post.id"),
                                               {{u":event", event}, {u":same", event}}, readMember),
                     event);
}

Result<std::vector<EventPost>> EventTable::posts(EventId event) const {
    return knownOnly(
        session_.all<EventPost>(
            QStringLiteral("SELECT post.id, post.source_id, post.shown_at, post.likes, post.level, CASE WHEN EXISTS "
                           "(SELECT 1 FROM event_ruling WHERE event_ruling.post_id = post.id) THEN 1 ELSE 0 END "
                           "FROM post WHERE post.id IN ") +
                memberIds + QStringLiteral(" AND") + newestRevision + QStringLiteral(" ORDER BY post.id"),
            {{u":event", event}, {u":same", event}}, readEventPost),
        event);
}

Result<PostInEvent> EventTable::ofPost(PostId post) const {
    const Result<std::optional<PostInEvent>> found = session_.first<PostInEvent>(
        memberColumns + QStringLiteral("WHERE post.id = :post"), {{u":post", post}}, readMember);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(ErrorKind::NotFound, QStringLiteral("no post %1").arg(post.value), QStringLiteral("post.unknown"));
    }
    return **found;
}

Result<QString> EventTable::nameOf(EventId event) const {
    return session_
        .first<QString>(QStringLiteral("SELECT name FROM event_name WHERE event_id = :event"), {{u":event", event}},
                        [](Row& row) { return row.text(); })
        .map([](const std::optional<QString>& name) { return name.value_or(QString()); });
}

Result<Done> EventTable::keep(const std::vector<EventPlacement>& placements) {
    for (const EventPlacement& placement : placements) {
        for (const EventId absorbed : placement.absorbed) {
            ZHIBAN_TRY(session_.run(QStringLiteral("UPDATE event_join SET event_id = :into WHERE event_id = :event"),
                                    {{u":into", placement.event}, {u":event", absorbed}}));
        }
        const EventReason& reason = placement.reason;
        ZHIBAN_TRY(session_.run(
            QStringLiteral("INSERT INTO event_join (post_id, event_id, nearest_id, score, words, places, "
                           "minutes_apart) VALUES (:post, :event, :nearest, :score, :words, :places, :minutes) "
                           "ON CONFLICT (post_id) DO NOTHING"),
            {{u":post", placement.post},
             {u":event", placement.event},
             {u":nearest", reason.nearest},
             {u":score", static_cast<qint64>(std::lround(static_cast<double>(reason.score) * thousand))},
             {u":words", listText(reason.sharedWords)},
             {u":places", listText(reason.places)},
             {u":minutes", reason.minutesApart}}));
    }
    return Done{};
}

}  // namespace zhiban::sql
