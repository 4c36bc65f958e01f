// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/connection/sqlite_handle.h"

#include <QVariant>
#include <cstring>

namespace zhiban::sql {

sqlite3* sqliteHandle(const QSqlDriver* driver) {
    const QVariant handle = driver->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0) {
        return nullptr;
    }
    return *static_cast<sqlite3* const*>(handle.constData());
}

}  // namespace zhiban::sql
