// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sources/source_table.h"

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
        .first<FetchState>(QStringLiteral("SELECT etag, last_modified, body_hash, last_success, last_failure, failure "
                                          "FROM fetch_state WHERE source_id = :id"),
                           {{u":id", id}}, readFetchState)
        .map([](const std::optional<FetchState>& state) { return state.value_or(FetchState{}); });
}

Result<Done> SourceTable::rememberFetch(SourceId id, const FetchState& state) {
    return session_
        .run(QStringLiteral("INSERT INTO fetch_state (source_id, etag, last_modified, body_hash, last_success, "
                            "last_failure, failure) VALUES (:id, :etag, :modified, :hash, :success, :failed, :failure) "
                            "ON CONFLICT (source_id) DO UPDATE SET etag = excluded.etag, "
                            "last_modified = excluded.last_modified, body_hash = excluded.body_hash, "
                            "last_success = excluded.last_success, last_failure = excluded.last_failure, "
                            "failure = excluded.failure"),
             {{u":id", id},
              {u":etag", state.etag},
              {u":modified", state.lastModified},
              {u":hash", state.bodyHash},
              {u":success", state.lastSuccess},
              {u":failed", state.lastFailure},
              {u":failure", state.failure}})
        .map([](qint64) { return Done{}; });
}

}  // namespace zhiban::sql
