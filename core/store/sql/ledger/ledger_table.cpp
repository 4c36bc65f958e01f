// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/ledger/ledger_table.h"

#include <QJsonDocument>

#include "core/ledger/canonical.h"
#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

struct ReadEntry {
    LedgerEntry entry;
    bool readable = true;
};

ReadEntry readEntry(Row& row) {
    LedgerEntry entry;
    entry.sequence = row.integer();
    entry.at = row.time();
    entry.actor.name = row.text();
    entry.actor.device = row.text();
    entry.verb = row.text();
    entry.subjectKind = row.text();
    entry.subjectId = row.text();
    const QJsonDocument payload = QJsonDocument::fromJson(row.text().toUtf8());
    entry.payload = payload.object();
    entry.previous = row.bytes();
    entry.hash = row.bytes();
    return {std::move(entry), payload.isObject()};
}

}  // namespace

Result<LedgerHead> LedgerTable::head() const {
    return session_
        .first<LedgerHead>(QStringLiteral("SELECT sequence, hash FROM ledger_head"), {},
                           [](Row& row) {
                               const qint64 sequence = row.integer();
                               return LedgerHead{sequence, row.bytes()};
                           })
        .and_then([](const std::optional<LedgerHead>& head) -> Result<LedgerHead> {
            if (!head) {
                return fail(ErrorKind::Corrupt, QStringLiteral("the head of the record is missing"),
                            QStringLiteral("ledger.no-head"));
            }
            return *head;
        });
}

Result<std::vector<LedgerEntry>> LedgerTable::entries(const QString& where, const Binds& binds) const {
    const Result<std::vector<ReadEntry>> rows = session_.all<ReadEntry>(
        QStringLiteral("SELECT sequence, at, actor, device, verb, subject_kind, subject_id, payload, previous, hash "
                       "FROM ledger WHERE ") +
            where,
        binds, readEntry);
    if (!rows) {
        return fail(rows.error());
    }
    std::vector<LedgerEntry> list;
    list.reserve(rows->size());
    for (const ReadEntry& row : *rows) {
        // What comes before an unreadable entry is given first, so that a reader finds the exact place.
        if (!row.readable && !list.empty()) {
            break;
        }
        if (!row.readable) {
            return fail(ErrorKind::Corrupt, QStringLiteral("entry %1 does not read back").arg(row.entry.sequence),
                        QStringLiteral("ledger.damaged"), {QString::number(row.entry.sequence)});
        }
        list.push_back(row.entry);
    }
    return list;
}

Result<std::vector<LedgerEntry>> LedgerTable::after(qint64 sequence, int limit) const {
    return entries(QStringLiteral("sequence > :after ORDER BY sequence LIMIT :limit"),
                   {{u":after", sequence}, {u":limit", limit}});
}

Result<std::vector<LedgerEntry>> LedgerTable::ofSubject(const QString& subjectKind, const QString& subjectId) const {
    return entries(QStringLiteral("subject_kind = :kind AND subject_id = :id ORDER BY sequence"),
                   {{u":kind", subjectKind}, {u":id", subjectId}});
}

Result<std::vector<LedgerEntry>> LedgerTable::between(TimePoint from, TimePoint to, int limit) const {
    return entries(QStringLiteral("at >= :from AND at < :to ORDER BY at, sequence LIMIT :limit"),
                   {{u":from", from}, {u":to", to}, {u":limit", limit}});
}

Result<LedgerEntry> LedgerTable::append(const LedgerDraft& act, LedgerHead& head) {
    LedgerEntry entry{head.sequence + 1, act.at,      act.actor, act.verb, act.subjectKind,
                      act.subjectId,     act.payload, head.hash, {}};
    const Result<QByteArray> payload = canonicalJson(act.payload);
    if (!payload) {
        return fail(payload.error());
    }
    entry.hash = chainHash(entry, *payload);
    ZHIBAN_TRY(session_.run(QStringLiteral("INSERT INTO ledger (sequence, at, actor, device, verb, subject_kind, "
                                           "subject_id, payload, previous, hash) VALUES (:sequence, :at, :actor, "
                                           ":device, :verb, :kind, :id, :payload, :previous, :hash)"),
                            {{u":sequence", entry.sequence},
                             {u":at", entry.at},
                             {u":actor", entry.actor.name},
                             {u":device", entry.actor.device},
                             {u":verb", entry.verb},
                             {u":kind", entry.subjectKind},
                             {u":id", entry.subjectId},
                             {u":payload", QString::fromUtf8(*payload)},
                             {u":previous", entry.previous},
                             {u":hash", entry.hash}}));
    ZHIBAN_TRY(session_.run(QStringLiteral("UPDATE ledger_head SET sequence = :sequence, hash = :hash"),
                            {{u":sequence", entry.sequence}, {u":hash", entry.hash}}));
    head = {entry.sequence, entry.hash};
    return entry;
}

}  // namespace zhiban::sql
