// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/postgres/postgres_store.h"

#include "core/store/sql/connection/try.h"
#include "core/store/sql/copy/store_copy.h"
#include "core/store/sql/migrations/migrator.h"
#include "core/store/sql/postgres/postgres_watch.h"
#include "core/store/sql/search/sql_search_indexer.h"
#include "core/store/sql/session/sql_write_session.h"

namespace zhiban::sql {

Result<std::shared_ptr<const Store>> PostgresStore::open(const QString& uri, Missing missing, const Clock& clock) {
    Result<PostgresAddress> address = parsePostgresAddress(uri);
    if (!address) {
        return fail(address.error());
    }
    const Result<std::unique_ptr<Session>> session = openPostgresSession(*address);
    if (!session) {
        return fail(session.error());
    }
    const Result<int> schema = schemaOf(**session);
    if (!schema) {
        return fail(schema.error());
    }
    if (*schema == 0 && missing == Missing::Refuse) {
        return fail(ErrorKind::NotFound, QStringLiteral("no store in %1").arg(address->withoutSecret),
                    QStringLiteral("store.missing"), {address->withoutSecret});
    }
    ZHIBAN_TRY(refuseNewerSchema(*schema));
    ZHIBAN_TRY(migrate(**session));
    return std::shared_ptr<const Store>(new PostgresStore(std::move(*address), clock));
}

Result<std::unique_ptr<ReadSession>> PostgresStore::openReader() const {
    return openPostgresSession(address_).and_then(
        [&](std::unique_ptr<Session>&& session) -> Result<std::unique_ptr<ReadSession>> {
            session->setIndexDoubt(indexDoubt_);
            ZHIBAN_TRY(session->script(QStringLiteral("SET default_transaction_read_only = on")));
            return std::make_unique<SqlReadSession>(std::move(session));
        });
}

Result<std::unique_ptr<SearchIndexer>> PostgresStore::openSearchIndexer() const {
    return openPostgresSession(address_).and_then(
        [&](std::unique_ptr<Session>&& session) -> Result<std::unique_ptr<SearchIndexer>> {
            // As for SQLite: a crash of the server may take back the last piece.
            ZHIBAN_TRY(session->script(QStringLiteral("SET synchronous_commit = off")));
            return std::make_unique<SqlSearchIndexer>(std::move(session), clock_, nullptr, indexDoubt_);
        });
}

Result<std::unique_ptr<WriteSession>> PostgresStore::openWriter() const {
    return openPostgresSession(address_).map([&](std::unique_ptr<Session>&& session) -> std::unique_ptr<WriteSession> {
        session->setIndexDoubt(indexDoubt_);
        return std::make_unique<SqlWriteSession>(std::move(session), clock_, nullptr);
    });
}

Result<std::unique_ptr<ChangeWatch>> PostgresStore::watch(std::function<void()> onCommit) const {
    return PostgresWatch::start(address_, std::move(onCommit));
}

Result<Done> PostgresStore::backUp(const QString& path) const {
    const Result<std::unique_ptr<Session>> session = openPostgresSession(address_);
    if (!session) {
        return fail(session.error());
    }
    return copyToNewFile(**session, path);
}

}  // namespace zhiban::sql
