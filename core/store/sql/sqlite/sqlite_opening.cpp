// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sqlite/sqlite_opening.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include "core/store/sql/connection/sqlite_handle.h"
#include "core/store/sql/connection/try.h"
#include "core/store/sql/migrations/migrator.h"
#include "core/store/sql/sqlite/sqlite_copy.h"
#include "core/store/sql/sqlite/sqlite_place.h"
#include "core/store/sql/sqlite/sqlite_session.h"

namespace zhiban::sql {
namespace {

Error notOurs(const QString& path) {
    return {ErrorKind::Denied,
            QStringLiteral("%1 is not a store of this program").arg(path),
            QStringLiteral("store.not-ours"),
            {path}};
}

Error damaged(const QString& path, const QString& what) {
    return {ErrorKind::Corrupt, what, QStringLiteral("store.damaged"), {path}};
}

Result<int> inspect(Session& session, const QString& path) {
    const Result<qint64> application = session.number(QStringLiteral("PRAGMA application_id"));
    if (!application) {
        return fail(application.error());
    }
    if (*application != sqliteApplicationId) {
        return fail(notOurs(path));
    }
    const Result<int> schema = schemaOf(session);
    if (!schema) {
        return fail(schema.error());
    }
    ZHIBAN_TRY(refuseNewerSchema(*schema));
    return *schema;
}

// Pages beyond the end of the file: it was cut.
Result<Done> refuseTruncated(Session& session, const QString& path) {
    const Result<qint64> pages = session.number(QStringLiteral("PRAGMA page_count"));
    const Result<qint64> pageSize = session.number(QStringLiteral("PRAGMA page_size"));
    ZHIBAN_TRY(pages);
    ZHIBAN_TRY(pageSize);
    if (QFileInfo(path).size() < *pages * *pageSize) {
        return fail(damaged(path, QStringLiteral("the file is shorter than it says")));
    }
    return Done{};
}

Result<Done> fill(const QString& path) {
    const Result<std::unique_ptr<Session>> session = openSqliteSession(path, SqliteMode::Create);
    if (!session) {
        return fail(session.error());
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    ZHIBAN_TRY((*session)->script(QStringLiteral("PRAGMA application_id=%1").arg(sqliteApplicationId)));
    return migrate(**session);
}

}  // namespace

Result<int> inspectStoreFile(const QString& path) {
    if (QFileInfo(path).size() == 0) {
        return fail(damaged(path, QStringLiteral("the file is empty")));
    }
    const Result<std::unique_ptr<Session>> session = openSqliteSession(path, SqliteMode::Peek);
    if (!session) {
        return fail(session.error());
    }
    const Result<int> schema = inspect(**session, path);
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (schema && !hasLog) {
        ZHIBAN_TRY(refuseTruncated(**session, path));
    }
    return schema;
}

Result<Done> createStoreFile(const QString& path) {
    ZHIBAN_TRY(ensureFolder(path));
    const QString unfinished = path + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::Id128);
    Result<Done> made = fill(unfinished).and_then([&](Done) { return settleStoreFile(unfinished); });
    made = made.and_then([&](Done) { return renameInto(unfinished, path); });
    // What is left under the unfinished name: everything after a failure, else the empty log and its index.
    removeStoreFiles(unfinished);
    return made;
}

Result<Done> upgradeStoreFile(const QString& path, int schema) {
    const QString copy = QStringLiteral("%1.before-%2.db").arg(path).arg(newestSchema());
    // A copy from an upgrade that was interrupted is the older and so the better one.
    if (schema > 0 && !QFileInfo::exists(copy)) {
        ZHIBAN_TRY(copyStoreFile(path, copy));
    }
    const Result<std::unique_ptr<Session>> session = openSqliteSession(path, SqliteMode::Write);
    if (!session) {
        return fail(session.error());
    }
    return migrate(**session);
}

Result<Done> settleStoreFile(const QString& path) {
    const Result<std::unique_ptr<Session>> session = openSqliteSession(path, SqliteMode::Write);
    if (!session) {
        return fail(session.error());
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    // Nobody else knows the file yet: the log may go into it, and away, when this connection closes.
    sqlite3_db_config(sqliteHandle((*session)->driver()), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return (*session)->script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

}  // namespace zhiban::sql
