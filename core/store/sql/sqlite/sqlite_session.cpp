// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sqlite/sqlite_session.h"

#include <QFileInfo>
#include <QUrl>

#include "core/store/sql/connection/sqlite_handle.h"
#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

void setLimits(sqlite3* handle) {
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);  // VACUUM INTO needs one
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200);
}

void setDefences(sqlite3* handle) {
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (sqliteNeedsOwnCheckpoints()) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
}

QString settingsScript(SqliteMode mode) {
    QString script = QStringLiteral(
        "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
        "PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA journal_size_limit=67108864;"
        "PRAGMA cache_size=-65536;");
    if (sqliteNeedsOwnCheckpoints()) {
        script += QStringLiteral("PRAGMA wal_autocheckpoint=0;");
    }
    if (mode == SqliteMode::Read) {
        script += QStringLiteral("PRAGMA query_only=ON;");
    }
    return script;
}

// A copy made by VACUUM INTO is not in WAL mode. Where WAL cannot be had, the journal is synced more strictly:
// DELETE with FULL loses commits in a power cut (RELIABILITY F2).
Result<Done> chooseJournal(Session& session) {
    const Result<std::optional<QString>> mode =
        session.first<QString>(QStringLiteral("PRAGMA journal_mode=WAL"), {}, [](Row& row) { return row.text(); });
    if (!mode) {
        return fail(mode.error());
    }
    return *mode == QStringLiteral("wal") ? Result<Done>(Done{})
                                          : session.script(QStringLiteral("PRAGMA synchronous=EXTRA"));
}

QString databaseName(const QString& path, SqliteMode mode) {
    if (mode != SqliteMode::Peek) {
        return path;
    }
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(QStringLiteral("immutable=1"));
    return url.toString(QUrl::FullyEncoded);
}

QString connectOptions(SqliteMode mode) {
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    if (mode == SqliteMode::Read || mode == SqliteMode::Peek || mode == SqliteMode::Copy) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    if (mode == SqliteMode::Peek) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    }
    return options;
}

Error missing(const QString& path) {
    return {ErrorKind::NotFound, QStringLiteral("no store at %1").arg(path), QStringLiteral("store.missing"), {path}};
}

// A folder nobody may write to shows as "cannot open": SQLite needs to make files beside the store.
Error opened(Error error, const QString& path) {
    if (error.subject == QStringLiteral("store.cannot-open") && !QFileInfo(QFileInfo(path).path()).isWritable()) {
        error.kind = ErrorKind::Denied;
        error.subject = QStringLiteral("store.read-only");
    }
    error.details = {path};
    return error;
}

}  // namespace

bool sqliteNeedsOwnCheckpoints() {
    return sqlite3_libversion_number() < 3051003;
}

Result<std::unique_ptr<Session>> openSqliteSession(const QString& path, SqliteMode mode) {
    if (mode != SqliteMode::Create && !QFileInfo::exists(path)) {
        return fail(missing(path));
    }
    const QString name = freshConnectionName();
    std::unique_ptr<Session> session;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(databaseName(path, mode));
        database.setConnectOptions(connectOptions(mode));
        const bool isOpen = database.open();
        const Error error = errorOf(database.lastError(), Engine::Sqlite);
        session = std::make_unique<Session>(name, database, Engine::Sqlite);
        if (!isOpen) {
            return fail(opened(error, path));
        }
    }
    sqlite3* handle = sqliteHandle(session->driver());
    if (handle == nullptr) {
        return fail(ErrorKind::Internal, QStringLiteral("QSQLITE gives no handle of the SQLite we link"));
    }
    setLimits(handle);
    setDefences(handle);
    // The first look into the file: what is not a database shows here.
    if (Result<Done> set = session->script(settingsScript(mode)); !set) {
        return fail(opened(set.error(), path));
    }
    if (Result<qint64> tables = session->number(QStringLiteral("SELECT count(*) FROM sqlite_schema")); !tables) {
        return fail(opened(tables.error(), path));
    }
    if (mode == SqliteMode::Write && sqlite3_db_readonly(handle, "main") == 1) {
        return fail(ErrorKind::Denied, QStringLiteral("the store cannot be written to"),
                    QStringLiteral("store.read-only"), {path});
    }
    if (mode == SqliteMode::Write) {
        if (Result<Done> chosen = chooseJournal(*session); !chosen) {
            return fail(opened(chosen.error(), path));
        }
    }
    return session;
}

}  // namespace zhiban::sql
