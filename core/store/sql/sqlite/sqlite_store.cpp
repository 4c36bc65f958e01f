// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sqlite/sqlite_store.h"

#include <QFileInfo>

#include "core/store/sql/connection/try.h"
#include "core/store/sql/migrations/migrator.h"
#include "core/store/sql/search/sql_search_indexer.h"
#include "core/store/sql/sqlite/sqlite_checkpoints.h"
#include "core/store/sql/sqlite/sqlite_copy.h"
#include "core/store/sql/sqlite/sqlite_guard.h"
#include "core/store/sql/sqlite/sqlite_opening.h"
#include "core/store/sql/sqlite/sqlite_place.h"
#include "core/store/sql/sqlite/sqlite_session.h"
#include "core/store/sql/sqlite/sqlite_watch.h"

namespace zhiban::sql {
namespace {

// The log may hold a newer schema than the main file shows.
Result<int> schemaBehindLog(const QString& path) {
    const Result<std::unique_ptr<Session>> session = openSqliteSession(path, SqliteMode::Read);
    if (!session) {
        return fail(session.error());
    }
    const Result<int> schema = schemaOf(**session);
    if (schema) {
        ZHIBAN_TRY(refuseNewerSchema(*schema));
    }
    return schema;
}

}  // namespace

Result<std::shared_ptr<const Store>> SqliteStore::open(const QString& path, Missing missing, const Clock& clock) {
    if (missing == Missing::Create) {
        ZHIBAN_TRY(ensureFolder(path));
    }
    const QString canonical = canonicalPath(path);
    ZHIBAN_TRY(refuseNetworkDrive(canonical));
    if (!QFileInfo::exists(canonical)) {
        if (missing == Missing::Refuse) {
            return fail(ErrorKind::NotFound, QStringLiteral("no store at %1").arg(canonical),
                        QStringLiteral("store.missing"), {canonical});
        }
        // Somebody else may be making it at this moment: then theirs is opened.
        const Result<Done> created = createStoreFile(canonical);
        if (!created && !QFileInfo::exists(canonical)) {
            return fail(created.error());
        }
    }
    ZHIBAN_TRY(inspectStoreFile(canonical));
    const Result<int> schema = schemaBehindLog(canonical);
    if (!schema) {
        return fail(schema.error());
    }
    if (*schema < newestSchema()) {
        ZHIBAN_TRY(upgradeStoreFile(canonical, *schema));
    }
    return std::shared_ptr<const Store>(new SqliteStore(canonical, clock));
}

QString SqliteStore::address() const {
    return QStringLiteral("sqlite:") + path_;
}

Result<std::unique_ptr<ReadSession>> SqliteStore::openReader() const {
    return openSqliteSession(path_, SqliteMode::Read)
        .map([&](std::unique_ptr<Session>&& session) -> std::unique_ptr<ReadSession> {
            session->setIndexDoubt(indexDoubt_);
            keepToRows(*session);
            cutLongQuestions(*session);
            return std::make_unique<SqlReadSession>(std::move(session));
        });
}

// Its commits need not be on the disk: what a power cut takes back is made anew.
Result<std::unique_ptr<SearchIndexer>> SqliteStore::openSearchIndexer() const {
    return openSqliteSession(path_, SqliteMode::Write)
        .and_then([&](std::unique_ptr<Session>&& session) -> Result<std::unique_ptr<SearchIndexer>> {
            ZHIBAN_TRY(session->script(QStringLiteral("PRAGMA synchronous=NORMAL")));
            std::unique_ptr<WriteUpkeep> upkeep;
            if (sqliteNeedsOwnCheckpoints()) {
                upkeep = std::make_unique<SqliteCheckpoints>(path_, *session);
            }
            return std::make_unique<SqlSearchIndexer>(std::move(session), clock_, std::move(upkeep), indexDoubt_);
        });
}

Result<std::unique_ptr<WriteSession>> SqliteStore::openWriter() const {
    return openSqliteSession(path_, SqliteMode::Write)
        .map([&](std::unique_ptr<Session>&& session) -> std::unique_ptr<WriteSession> {
            session->setIndexDoubt(indexDoubt_);
            keepToRows(*session);
            std::unique_ptr<WriteUpkeep> upkeep;
            if (sqliteNeedsOwnCheckpoints()) {
                upkeep = std::make_unique<SqliteCheckpoints>(path_, *session);
            }
            return std::make_unique<SqlWriteSession>(std::move(session), clock_, std::move(upkeep));
        });
}

Result<std::unique_ptr<ChangeWatch>> SqliteStore::watch(std::function<void()> onCommit) const {
    return SqliteWatch::start(path_, std::move(onCommit));
}

Result<Done> SqliteStore::backUp(const QString& path) const {
    return copyStoreFile(path_, canonicalPath(path));
}

}  // namespace zhiban::sql
