// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/open_store.h"

#include "core/store/sql/postgres/postgres_store.h"
#include "core/store/sql/sqlite/sqlite_store.h"
#include "core/store/sql/store_address.h"

namespace zhiban {

Result<std::shared_ptr<const Store>> openSqlStore(const QString& address, Missing missing, const Clock& clock) {
    const Result<sql::StoreAddress> place = sql::parseStoreAddress(address);
    if (!place) {
        return fail(place.error());
    }
    return place->engine == sql::Engine::Postgres ? sql::PostgresStore::open(place->text, missing, clock)
                                                  : sql::SqliteStore::open(place->text, missing, clock);
}

}  // namespace zhiban
