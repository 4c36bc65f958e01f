// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sources/source_table.h"

#include <algorithm>

#include "core/store/sql/collecting/listened_sources.h"
#include "core/store/sql/sources/source_gaps.h"

namespace zhiban::sql {
namespace {

Source readSource(Row& row) {
    Source source;
    source.id = row.id<SourceId>();
    source.key = row.text();
    source.name = row.text();
    source.connector = row.text();
    source.address = row.text();
    source.addedAt = row.time();
    source.lastPostAt = row.optionalTime();
    source.posts = row.integer();
    return source;
}

FetchState readFetchState(Row& row) {
    FetchState state;
    state.etag = row.bytes();
    state.lastModified = row.bytes();
    state.bodyHash = row.bytes();
    state.position = row.text();
    state.lastSuccess = row.optionalTime();
    state.lastFailure = row.optionalTime();
    state.failure = row.text();
    return state;
}

}  // namespace

Result<std::vector<Source>> SourceTable::all() const {
    return session_.all<Source>(
        QStringLiteral("SELECT id, key, name, connector, address, added_at, last_post_at, posts "
                       "FROM source ORDER BY id DESC"),
        {}, readSource);
}

Result<FetchState> SourceTable::fetchState(SourceId id) const {
    return session_
        .first<FetchState>(
            QStringLiteral("SELECT etag, last_modified, body_hash, position, last_success, last_failure, failure "
                           "FROM fetch_state WHERE source_id = :id"),
            {{u":id", id}}, readFetchState)
        .map([](const std::optional<FetchState>& state) { return state.value_or(FetchState{}); });
}

Result<std::vector<ListenedSource>> SourceTable::listened() const {
    Result<std::vector<ListenedSource>> all =
        listenedSources(session_, QStringLiteral("1 = 1"), {}, QStringLiteral("s.source_key"));
    if (all) {
        std::ranges::stable_sort(*all, {}, [](const ListenedSource& one) { return one.subscription.name; });
    }
    return all;
}

Result<ListenedSource> SourceTable::listened(const QString& key) const {
    Result<std::vector<ListenedSource>> found =
        listenedSources(session_, QStringLiteral("s.source_key = :key"), {{u":key", key}}, QStringLiteral("1"));
    if (!found) {
        return fail(found.error());
    }
    if (found->empty()) {
        return fail(ErrorKind::NotFound, QStringLiteral("source %1 is not listened to").arg(key),
                    QStringLiteral("source.unknown"), {key});
    }
    return std::move(found->front());
}

Result<std::vector<HourVolume>> SourceTable::volumes(qint64 from, qint64 to) const {
    return session_.all<HourVolume>(
        QStringLiteral("SELECT source.key, source_volume.hour, source_volume.posts FROM source_volume "
                       "JOIN source ON source.id = source_volume.source_id "
                       "WHERE source_volume.hour >= :from AND source_volume.hour < :to "
                       "ORDER BY source.key, source_volume.hour"),
        {{u":from", from}, {u":to", to}}, [](Row& row) {
            HourVolume volume;
            volume.sourceKey = row.text();
            volume.hour = row.integer();
            volume.posts = row.integer();
            return volume;
        });
}

Result<std::vector<SourceGap>> SourceTable::gaps(TimePoint from, TimePoint to) const {
    return gapsWithin(session_, from, to);
}

Result<Done> SourceTable::rememberFetch(SourceId id, const FetchState& state) {
    return session_
        .run(
            QStringLiteral(
                "INSERT INTO fetch_state (source_id, etag, last_modified, body_hash, position, "
                "last_success, last_failure, failure) "
                "VALUES (:id, :etag, :modified, :hash, :position, :success, :failed, :failure) "
                "ON CONFLICT (source_id) DO UPDATE SET etag = excluded.etag, "
                "last_modified = excluded.last_modified, body_hash = excluded.body_hash, position = excluded.position, "
                "last_success = excluded.last_success, last_failure = excluded.last_failure, "
                "failure = excluded.failure"),
            {{u":id", id},
             {u":etag", state.etag},
             {u":modified", state.lastModified},
             {u":hash", state.bodyHash},
             {u":position", state.position},
             {u":success", state.lastSuccess},
             {u":failed", state.lastFailure},
             {u":failure", state.failure}})
        .map([](qint64) { return Done{}; });
}

}  // namespace zhiban::sql
