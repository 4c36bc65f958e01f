// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/changes/change_table.h"

#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

struct ChangeRow {
    ChangeCursor cursor;
    Change change;
};

}  // namespace

Result<ChangeCursor> ChangeTable::latest() const {
    return session_
        .first<ChangeCursor>(session_.file(QStringLiteral("changes/latest.sql")), {},
                             [](Row& row) {
                                 const qint64 transaction = row.integer();
                                 return ChangeCursor{transaction, row.integer()};
                             })
        .map([](const std::optional<ChangeCursor>& cursor) { return cursor.value_or(ChangeCursor{}); });
}

Result<ChangeBatch> ChangeTable::since(const ChangeCursor& cursor, int limit) const {
    const Result<std::vector<ChangeRow>> rows = session_.all<ChangeRow>(
        session_.file(QStringLiteral("changes/since.sql")),
        {{u":transaction", cursor.transaction}, {u":sequence", cursor.sequence}, {u":limit", limit}}, [](Row& row) {
            ChangeRow read;
            read.cursor.transaction = row.integer();
            read.cursor.sequence = row.integer();
            read.change.kind = row.text();
            read.change.id = row.text();
            read.change.at = row.time();
            return read;
        });
    if (!rows) {
        return fail(rows.error());
    }
    ChangeBatch batch{{}, cursor};
    for (const ChangeRow& row : *rows) {
        batch.changes.push_back(row.change);
        batch.cursor = row.cursor;
    }
    return batch;
}

Result<Done> ChangeTable::append(const std::vector<Change>& changes) {
    for (const Change& change : changes) {
        ZHIBAN_TRY(session_.run(QStringLiteral("INSERT INTO change (kind, id, at) VALUES (:kind, :id, :at)"),
                                {{u":kind", change.kind}, {u":id", change.id}, {u":at", change.at}}));
    }
    if (session_.engine() == Engine::Postgres) {
        // Delivered at the commit, once however many changes there are.
        ZHIBAN_TRY(session_.all<int>(QStringLiteral("SELECT pg_notify('zhiban', '')"), {}, [](Row&) { return 0; }));
    }
    return Done{};
}

}  // namespace zhiban::sql
