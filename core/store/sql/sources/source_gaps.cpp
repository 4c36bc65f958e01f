// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sources/source_gaps.h"

#include "core/store/sql/collecting/listened_sources.h"
#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

const QString failed = QStringLiteral("failed");
const QString unasked = QStringLiteral("unasked");

SourceGap readGap(Row& row) {
    SourceGap gap;
    gap.sourceKey = row.text();
    gap.from = row.time();
    gap.to = row.optionalTime();
    gap.reason = row.text() == unasked ? GapReason::Unasked : GapReason::Failed;
    gap.failure = errorFromText(row.text());
    return gap;
}

}  // namespace

Result<std::vector<SourceGap>> gapsWithin(Session& session, TimePoint from, TimePoint to) {
    return session.all<SourceGap>(
        QStringLiteral("SELECT source_key, began_at, ended_at, reason, failure FROM source_gap "
                       "WHERE began_at < :to AND (ended_at IS NULL OR ended_at > :from) ORDER BY source_key, began_at"),
        {{u":to", to}, {u":from", from}}, readGap);
}

Result<Done> noteUnasked(Session& session, const ListenedSource& before, TimePoint now) {
    const std::optional<TimePoint>& due = before.state.dueAt;
    if (!due || before.state.failures > 0 || now - *due <= 2 * before.subscription.interval) {
        return Done{};  // a source that fails has a gap already
    }
    return session
        .run(QStringLiteral("INSERT INTO source_gap (source_key, began_at, ended_at, reason) "
                            "VALUES (:key, :from, :to, :reason) ON CONFLICT DO NOTHING"),
             {{u":key", before.subscription.key}, {u":from", *due}, {u":to", now}, {u":reason", unasked}})
        .map([](qint64) { return Done{}; });
}

Result<Done> noteLook(Session& session, const QString& key, TimePoint triedAt, const std::optional<Error>& failure) {
    if (!failure) {
        return session
            .run(QStringLiteral("UPDATE source_gap SET ended_at = :at WHERE source_key = :key AND ended_at IS NULL"),
                 {{u":at", triedAt}, {u":key", key}})
            .map([](qint64) { return Done{}; });
    }
    return session
        .run(QStringLiteral("INSERT INTO source_gap (source_key, began_at, reason, failure) "
                            "SELECT c.source_key, COALESCE(c.last_success, CAST(:tried AS BIGINT)), "
                            "CAST(:reason AS TEXT), CAST(:failure AS TEXT) FROM collection c "
                            "WHERE c.source_key = :key AND NOT EXISTS "
                            "(SELECT 1 FROM source_gap g WHERE g.source_key = c.source_key AND g.ended_at IS NULL) "
                            "ON CONFLICT DO NOTHING"),
             {{u":tried", triedAt}, {u":reason", failed}, {u":failure", errorText(failure)}, {u":key", key}})
        .map([](qint64) { return Done{}; });
}

}  // namespace zhiban::sql
