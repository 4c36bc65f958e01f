// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/connection/sql_error.h"

namespace zhiban::sql {

struct StoreAddress {
    Engine engine = Engine::Sqlite;
    QString text;  // a path, or the whole URI
};

// "sqlite:PATH", a plain path, "postgresql://…" or "postgres://…". Invalid "store.bad-address" otherwise.
Result<StoreAddress> parseStoreAddress(const QString& address);

}  // namespace zhiban::sql
