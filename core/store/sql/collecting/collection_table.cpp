// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/collecting/collection_table.h"

#include "core/store/sql/changes/change_table.h"
#include "core/store/sql/collecting/listened_sources.h"
#include "core/store/sql/connection/try.h"
#include "core/store/sql/posts/post_receiver.h"
#include "core/store/sql/sources/source_gaps.h"
#include "core/store/sql/sources/source_table.h"

namespace zhiban::sql {

template <typename Answer, typename Work>
Result<Answer> CollectionTable::alone(Work work) {
    if (session_.inTransaction()) {
        return fail(ErrorKind::Internal, QStringLiteral("a unit of work is open"),
                    QStringLiteral("store.unit-of-work"));
    }
    ZHIBAN_TRY(session_.beginWriting());
    Result<Answer> answer = work();
    if (answer) {
        if (Result<Done> committed = session_.commit(); !committed) {
            answer = fail(committed.error());
        }
    }
    if (!answer) {
        session_.rollBack();
    }
    return answer;
}

Result<std::vector<ListenedSource>> CollectionTable::take(TimePoint now, const QString& collector, TimePoint until,
                                                          int limit) {
    return alone<std::vector<ListenedSource>>([&]() -> Result<std::vector<ListenedSource>> {
        Result<std::vector<ListenedSource>> due =
            listenedSources(session_,
                            QStringLiteral("s.paused = 0 AND (c.source_key IS NULL OR (c.due_at <= :now AND "
                                           "(c.leased_until IS NULL OR c.leased_until <= :free)))"),
                            {{u":now", now}, {u":free", now}, {u":limit", limit}},
                            QStringLiteral("COALESCE(c.due_at, 0), s.source_key LIMIT :limit"));
        if (!due) {
            return due;
        }
        for (ListenedSource& source : *due) {
            ZHIBAN_TRY(noteUnasked(session_, source, now));
            ZHIBAN_TRY(session_.run(
                QStringLiteral("INSERT INTO collection (source_key, due_at, collector, leased_until) "
                               "VALUES (:key, :now, :collector, :until) ON CONFLICT (source_key) DO UPDATE SET "
                               "collector = excluded.collector, leased_until = excluded.leased_until"),
                {{u":key", source.subscription.key}, {u":now", now}, {u":collector", collector}, {u":until", until}}));
            source.state.collector = collector;
            source.state.leasedUntil = until;
        }
        return due;
    });
}

Result<Done> CollectionTable::rememberFetch(const SettledCollection& settled) {
    if (!settled.fetch) {
        return Done{};
    }
    PostReceiver receiver(session_, clock_.now());
    const Result<std::vector<ListenedSource>> known =
        listenedSources(session_, QStringLiteral("s.source_key = :key"), {{u":key", settled.key}}, QStringLiteral("1"));
    if (!known) {
        return fail(known.error());
    }
    if (known->empty()) {
        return Done{};  // retired while it was asked
    }
    const Subscription& subscription = known->front().subscription;
    const Result<SourceId> id = receiver.source(settled.key, subscription.name, subscription.kind);
    return id ? SourceTable(session_).rememberFetch(*id, *settled.fetch) : Result<Done>(fail(id.error()));
}

Result<bool> CollectionTable::settleOne(const QString& collector, const SettledCollection& settled) {
    const Result<std::optional<int>> failuresBefore = session_.first<int>(
        QStringLiteral("SELECT failures FROM collection WHERE source_key = :key AND collector = :collector "
                       "AND leased_until IS NOT NULL"),
        {{u":key", settled.key}, {u":collector", collector}}, [](Row& row) { return row.small(); });
    if (!failuresBefore) {
        return fail(failuresBefore.error());
    }
    if (!*failuresBefore) {
        return false;  // somebody else took it over when the lease had run out
    }
    if (settled.abandoned) {
        return session_
            .run(QStringLiteral("UPDATE collection SET leased_until = NULL WHERE source_key = :key"),
                 {{u":key", settled.key}})
            .map([](qint64) { return true; });
    }
    const bool failed = settled.failure.has_value();
    // First, while the last success still stands: a gap begins there.
    ZHIBAN_TRY(noteLook(session_, settled.key, settled.triedAt, settled.failure));
    ZHIBAN_TRY(
        session_.run(QStringLiteral("UPDATE collection SET leased_until = NULL, due_at = :due, last_try = :tried, "
                                    "last_success = COALESCE(CAST(:success AS BIGINT), last_success), "
                                    "last_new = COALESCE(CAST(:fresh AS BIGINT), last_new), failures = :failures, "
                                    "failure = :failure WHERE source_key = :key"),
                     {{u":due", settled.dueAt},
                      {u":tried", settled.triedAt},
                      {u":success", failed ? std::nullopt : std::optional(settled.triedAt)},
                      {u":fresh", settled.broughtNew ? std::optional(settled.triedAt) : std::nullopt},
                      {u":failures", failed ? **failuresBefore + 1 : 0},
                      {u":failure", errorText(settled.failure)},
                      {u":key", settled.key}}));
    ZHIBAN_TRY(rememberFetch(settled));
    if (failed != (**failuresBefore > 0)) {
        // Screens look at the health of sources by the minute; that one fell silent or came back is told at once.
        ZHIBAN_TRY(ChangeTable(session_).append({{QStringLiteral("source"), settled.key, clock_.now()}}));
    }
    return true;
}

Result<int> CollectionTable::settle(const QString& collector, const std::vector<SettledCollection>& settled) {
    return alone<int>([&]() -> Result<int> {
        int counted = 0;
        for (const SettledCollection& one : settled) {
            const Result<bool> ours = settleOne(collector, one);
            if (!ours) {
                return fail(ours.error());
            }
            counted += *ours ? 1 : 0;
        }
        return counted;
    });
}

Result<Done> CollectionTable::askNow(const QStringList& keys, TimePoint now) {
    return alone<Done>([&]() -> Result<Done> {
        for (const QString& key : keys) {
            ZHIBAN_TRY(session_.run(QStringLiteral("UPDATE collection SET due_at = :now WHERE source_key = :key"),
                                    {{u":now", now}, {u":key", key}}));
        }
        return Done{};
    });
}

}  // namespace zhiban::sql
