// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/copy/store_copy.h"

#include <QFileInfo>
#include <QSqlField>
#include <QSqlRecord>
#include <QUuid>

#include "core/store/sql/connection/try.h"
#include "core/store/sql/sqlite/sqlite_opening.h"
#include "core/store/sql/sqlite/sqlite_place.h"
#include "core/store/sql/sqlite/sqlite_session.h"

namespace zhiban::sql {
namespace {

constexpr int rowsAtOnce = 500;

struct CopiedTable {
    QString name;
    QStringList key;
};

// Those that others refer to first. meta, change and ledger_head are not rows to copy.
const std::vector<CopiedTable>& copiedTables() {
    const auto table = [](const char* name, const char* key) {
        return CopiedTable{QLatin1String(name), QString::fromLatin1(key).split(u' ')};
    };
    static const std::vector<CopiedTable> tables = {
        table("source", "id"),
        table("fetch_state", "source_id"),
        table("source_volume", "source_id hour"),
        table("post", "id"),
        table("hit", "post_id position"),
        table("quarantine", "id"),
        table("quarantine_settlement", "quarantine_id"),
        table("attachment", "sha256"),
        table("attachment_chunk", "sha256 position"),
        table("post_media", "post_id position"),
        table("submission", "post_id"),
        table("ledger", "sequence"),
        table("event_join", "post_id"),
        table("event_ruling", "post_id"),
        table("event_name", "event_id"),
        table("subscription", "source_key"),
        table("collection", "source_key"),
        table("source_gap", "source_key began_at"),
        table("rule", "id version"),
        table("word_list", "id version"),
        table("category", "id"),
        table("routing_rules", "version"),
        table("routing_model", "version"),
        table("claim", "id"),
        table("claim_judgement", "claim_id post_id"),
        table("claim_progress", "only_row"),
        table("claim_match", "claim_id post_id"),
        table("department", "id"),
        table("case_file", "id"),
        table("triage", "post_id"),
        table("case_post", "case_id position"),
        table("case_mention", "case_id position"),
        table("dispatch", "id"),
        table("evidence", "id"),
        table("told_source", "sequence"),
        table("shift", "id"),
        table("column_series", "id"),
        table("publication", "id"),
        table("publication_case", "publication_id position"),
        table("media_speech", "post_id position"),
        table("media_copy", "sequence"),
        table("glossary_word", "word"),
    };
    return tables;
}

// A page of a table after the key of the last row seen.
QString pageStatement(const CopiedTable& table, bool first) {
    const QString key = table.key.join(QStringLiteral(", "));
    QStringList places;
    for (const QString& column : table.key) {
        places << QLatin1Char(':') + column;
    }
    const QString after =
        first ? QString() : QStringLiteral(" WHERE (%1) > (%2)").arg(key, places.join(QStringLiteral(", ")));
    return QStringLiteral("SELECT * FROM %1%2 ORDER BY %3 LIMIT %4").arg(table.name, after, key).arg(rowsAtOnce);
}

QString insertStatement(const QString& table, const QSqlRecord& row) {
    QStringList columns;
    QStringList places;
    for (int i = 0; i < row.count(); ++i) {
        columns << row.fieldName(i);
        places << QStringLiteral("?");
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table, columns.join(QStringLiteral(", ")), places.join(QStringLiteral(", ")));
}

// QSQLITE reads an empty blob as a null one; no column of bytes may be NULL. A null text is a NULL of any type.
QVariant storable(const QVariant& value) {
    if (value.userType() == QMetaType::QByteArray) {
        return Bind::toVariant(value.toByteArray());
    }
    return value.isNull() ? QVariant() : value;
}

Result<Done> insertRow(Session& to, const QString& table, const QSqlRecord& row) {
    const Result<QSqlQuery*> insert = to.prepared(insertStatement(table, row));
    if (!insert) {
        return fail(insert.error());
    }
    for (int i = 0; i < row.count(); ++i) {
        (*insert)->bindValue(i, storable(row.value(i)));
    }
    ZHIBAN_TRY(to.execute(**insert));
    return to.finished(**insert);
}

Result<Done> copyTable(Session& from, Session& to, const CopiedTable& table) {
    std::vector<QSqlRecord> rows;
    do {
        Binds after;
        for (const QString& column : rows.empty() ? QStringList() : table.key) {
            after.emplace_back(u"", 0);
            after.back().name = QLatin1Char(':') + column;
            after.back().value = rows.back().value(column);
        }
        Result<std::vector<QSqlRecord>> page = from.records(pageStatement(table, rows.empty()), after);
        if (!page) {
            return fail(page.error());
        }
        rows = std::move(*page);
        for (const QSqlRecord& row : rows) {
            ZHIBAN_TRY(insertRow(to, table.name, row));
        }
    } while (!rows.empty());
    return Done{};
}

Result<Done> copyHead(Session& from, Session& to) {
    const Result<std::vector<QSqlRecord>> head = from.records(QStringLiteral("SELECT sequence, hash FROM ledger_head"));
    if (!head || head->size() != 1) {
        return fail(head ? Error{ErrorKind::Corrupt, QStringLiteral("the head of the record is missing"),
                                 QStringLiteral("ledger.no-head")}
                         : head.error());
    }
    return to
        .run(QStringLiteral("UPDATE ledger_head SET sequence = :sequence, hash = :hash"),
             {{u":sequence", head->front().value(0).toLongLong()}, {u":hash", head->front().value(1).toByteArray()}})
        .map([](qint64) { return Done{}; });
}

// PostgreSQL counts on from the highest number copied.
Result<Done> setCounters(Session& to) {
    if (to.engine() != Engine::Postgres) {
        return Done{};
    }
    for (const char* table : {"source", "post", "quarantine"}) {
        ZHIBAN_TRY(to.number(QStringLiteral("SELECT setval(pg_get_serial_sequence('zb.%1', 'id'), "
                                            "(SELECT COALESCE(max(id), 0) + 1 FROM %1), false)")
                                 .arg(QLatin1String(table))));
    }
    return Done{};
}

Result<Done> copyAll(Session& from, Session& to) {
    for (const CopiedTable& table : copiedTables()) {
        ZHIBAN_TRY(copyTable(from, to, table));
    }
    ZHIBAN_TRY(copyHead(from, to));
    return setCounters(to);
}

}  // namespace

Result<Done> copyRows(Session& from, Session& to) {
    ZHIBAN_TRY(from.beginReading());
    Result<Done> copied = to.beginWriting().and_then([&](Done) { return copyAll(from, to); });
    copied = copied.and_then([&](Done) { return to.commit(); });
    to.rollBack();
    from.rollBack();
    return copied;
}

Result<Done> copyToNewFile(Session& from, const QString& path) {
    const QString target = canonicalPath(path);
    if (QFileInfo::exists(target)) {
        return fail(ErrorKind::Conflict, QStringLiteral("%1 exists already").arg(target),
                    QStringLiteral("store.exists"), {target});
    }
    const QString unfinished = target + QStringLiteral(".partial-") + QUuid::createUuid().toString(QUuid::Id128);
    Result<Done> made = createStoreFile(unfinished);
    if (made) {
        const Result<std::unique_ptr<Session>> file = openSqliteSession(unfinished, SqliteMode::Write);
        made = file ? copyRows(from, **file) : Result<Done>(fail(file.error()));
    }
    made = made.and_then([&](Done) { return settleStoreFile(unfinished); });
    made = made.and_then([&](Done) { return renameInto(unfinished, target); });
    if (!made) {
        removeStoreFiles(unfinished);
    }
    return made;
}

}  // namespace zhiban::sql
