// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/migrations/migrator.h"

#include "core/store/sql/connection/statements.h"
#include "core/store/sql/connection/try.h"
#include "core/store/sql/projections/replay.h"

namespace zhiban::sql {
namespace {

const QString folder = QStringLiteral("migrations");

int numberOf(const QString& fileName) {
    return fileName.left(4).toInt();
}

// Against a second process that migrates at the same time.
Result<Done> beginAlone(Session& session) {
    if (session.engine() == Engine::Sqlite) {
        return session.script(QStringLiteral("BEGIN IMMEDIATE"));
    }
    return session.script(
        QStringLiteral("BEGIN; SELECT pg_advisory_xact_lock(1514291534); "
                       "CREATE SCHEMA IF NOT EXISTS zb"));
}

Result<Done> rememberSchema(Session& session, int number) {
    if (session.engine() == Engine::Sqlite) {
        return session.script(QStringLiteral("PRAGMA user_version=%1").arg(number));
    }
    return session
        .run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('schema', :schema) "
                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
             {{u":schema", QString::number(number)}})
        .map([](qint64) { return Done{}; });
}

// What the ledger says is written by this program's projections, which know the newest tables alone: after all files.
Result<Done> runMissing(Session& session) {
    const Result<int> schema = schemaOf(session);
    if (!schema) {
        return fail(schema.error());
    }
    if (*schema >= newestSchema()) {
        return Done{};
    }
    for (const QString& fileName : statementFiles(folder)) {
        if (numberOf(fileName) > *schema) {
            ZHIBAN_TRY(session.script(statementFile(folder + QLatin1Char('/') + fileName, session.engine())));
        }
    }
    ZHIBAN_TRY(rememberSchema(session, newestSchema()));
    return *schema == 0 ? Result<Done>(Done{}) : replayLedger(session);
}

}  // namespace

int newestSchema() {
    const QStringList files = statementFiles(folder);
    return files.isEmpty() ? 0 : numberOf(files.last());
}

Result<int> schemaOf(Session& session) {
    const auto toInt = [](qint64 number) { return static_cast<int>(number); };
    if (session.engine() == Engine::Sqlite) {
        return session.number(QStringLiteral("PRAGMA user_version")).map(toInt);
    }
    const Result<qint64> exists = session.number(QStringLiteral(
        "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'zb' AND table_name = 'meta'"));
    if (!exists || *exists == 0) {
        return exists.map(toInt);
    }
    return session.number(QStringLiteral("SELECT CAST(value AS BIGINT) FROM meta WHERE key = 'schema'")).map(toInt);
}

Result<Done> refuseNewerSchema(int schema) {
    if (schema <= newestSchema()) {
        return Done{};
    }
    return fail(ErrorKind::Denied,
                QStringLiteral("the store has schema %1, this program knows up to %2").arg(schema).arg(newestSchema()),
                QStringLiteral("store.newer-schema"), {QString::number(schema), QString::number(newestSchema())});
}

Result<Done> migrate(Session& session) {
    const Result<int> schema = schemaOf(session);
    if (!schema) {
        return fail(schema.error());
    }
    if (*schema >= newestSchema()) {
        return Done{};
    }
    ZHIBAN_TRY(beginAlone(session));
    Result<Done> outcome = runMissing(session).and_then([&](Done) { return session.script(QStringLiteral("COMMIT")); });
    if (!outcome) {
        (void)session.script(QStringLiteral("ROLLBACK"));
    }
    return outcome;
}

}  // namespace zhiban::sql
