// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/restore_store.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "core/ledger/verify_chain.h"
#include "core/store/sql/connection/try.h"
#include "core/store/sql/copy/store_copy.h"
#include "core/store/sql/ledger/ledger_table.h"
#include "core/store/sql/migrations/migrator.h"
#include "core/store/sql/postgres/postgres_session.h"
#include "core/store/sql/sqlite/sqlite_copy.h"
#include "core/store/sql/sqlite/sqlite_opening.h"
#include "core/store/sql/sqlite/sqlite_place.h"
#include "core/store/sql/sqlite/sqlite_session.h"
#include "core/store/sql/store_address.h"

namespace zhiban {
namespace {

constexpr int entriesAtOnce = 1000;

Result<Done> verifyRecord(sql::Session& session) {
    const sql::LedgerTable ledger(session);
    const Result<LedgerHead> head = ledger.head();
    if (!head) {
        return fail(head.error());
    }
    const auto pages = [&](qint64 after) { return ledger.after(after, entriesAtOnce); };
    const Result<ChainVerdict> verdict = verifyChain(*head, pages, Cancellation());
    if (!verdict) {
        return fail(verdict.error());
    }
    if (!verdict->sound()) {
        return fail(ErrorKind::Corrupt, verdict->reason, QStringLiteral("ledger.damaged"),
                    {QString::number(verdict->firstBad.value_or(0))});
    }
    return Done{};
}

// A copy of the backup, checked and of the newest schema. The folder is the caller's, and empty.
Result<Done> prepareCopy(const QString& backup, const QString& copy) {
    if (!QFileInfo::exists(backup)) {
        return fail(ErrorKind::NotFound, QStringLiteral("no backup at %1").arg(backup), QStringLiteral("store.missing"),
                    {backup});
    }
    ZHIBAN_TRY(sql::inspectStoreFile(backup));
    ZHIBAN_TRY(sql::copyStoreFile(backup, copy));
    const Result<std::unique_ptr<sql::Session>> session = sql::openSqliteSession(copy, sql::SqliteMode::Write);
    if (!session) {
        return fail(session.error());
    }
    ZHIBAN_TRY(verifyRecord(**session));
    return sql::migrate(**session);
}

Result<Done> restoreFile(const QString& backup, const QString& path) {
    ZHIBAN_TRY(sql::ensureFolder(path));
    const QString target = sql::canonicalPath(path);
    ZHIBAN_TRY(sql::refuseNetworkDrive(target));
    if (QFileInfo::exists(target)) {
        return fail(ErrorKind::Conflict, QStringLiteral("%1 exists already").arg(target),
                    QStringLiteral("store.exists"), {target});
    }
    // Beside the target, so that the last step is a rename.
    const QTemporaryDir folder(QFileInfo(target).path() + QStringLiteral("/restore-XXXXXX"));
    const QString copy = folder.filePath(QStringLiteral("store.db"));
    ZHIBAN_TRY(prepareCopy(backup, copy));
    ZHIBAN_TRY(sql::settleStoreFile(copy));
    return sql::renameInto(copy, target);
}

Result<Done> restoreServer(const QString& backup, const QString& uri) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("store.db"));
    ZHIBAN_TRY(prepareCopy(backup, copy));
    const Result<sql::PostgresAddress> address = sql::parsePostgresAddress(uri);
    if (!address) {
        return fail(address.error());
    }
    const Result<std::unique_ptr<sql::Session>> from = sql::openSqliteSession(copy, sql::SqliteMode::Read);
    const Result<std::unique_ptr<sql::Session>> to = sql::openPostgresSession(*address);
    ZHIBAN_TRY(from);
    ZHIBAN_TRY(to);
    const Result<int> schema = sql::schemaOf(**to);
    if (!schema) {
        return fail(schema.error());
    }
    if (*schema != 0) {
        return fail(ErrorKind::Conflict, QStringLiteral("there is a store already"), QStringLiteral("store.exists"),
                    {address->withoutSecret});
    }
    ZHIBAN_TRY(sql::migrate(**to));
    return sql::copyRows(**from, **to);
}

}  // namespace

Result<Done> restoreSqlStore(const QString& backupPath, const QString& targetAddress) {
    const Result<sql::StoreAddress> target = sql::parseStoreAddress(targetAddress);
    if (!target) {
        return fail(target.error());
    }
    const QString backup = sql::canonicalPath(backupPath);
    return target->engine == sql::Engine::Postgres ? restoreServer(backup, target->text)
                                                   : restoreFile(backup, target->text);
}

}  // namespace zhiban
