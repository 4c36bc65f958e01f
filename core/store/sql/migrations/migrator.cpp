// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/migrations/migrator.h"

#include "core/store/sql/connection/statements.h"
#include "core/store/sql/connection/try.h"

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

Result<Done> runOne(Session& session, const QString& fileName) {
    ZHIBAN_TRY(beginAlone(session));
    const auto work = [&]() -> Result<Done> {
        const Result<int> schema = schemaOf(session);
        if (!schema) {
            return fail(schema.error());
        }
        if (*schema < numberOf(fileName)) {
            ZHIBAN_TRY(session.script(statementFile(folder + QLatin1Char('/') + fileName, session.engine())));
            ZHIBAN_TRY(rememberSchema(session, numberOf(fileName)));
        }
        return session.script(QStringLiteral("COMMIT"));
    };
    Result<Done> outcome = work();
    if (!outcome) {
        (void)session.script(QStringLiteral("ROLLBACK"));
    }
    return outcome;
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
    for (const QString& fileName : statementFiles(folder)) {
        if (numberOf(fileName) > *schema) {
            ZHIBAN_TRY(runOne(session, fileName));
        }
    }
    return Done{};
}

}  // namespace zhiban::sql
