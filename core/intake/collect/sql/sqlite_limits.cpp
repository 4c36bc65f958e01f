// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/sql/sqlite_limits.h"

#include <sqlite3.h>

#include <QVariant>
#include <cstring>

namespace zhiban {
namespace {

constexpr int kStepsBetweenLooks = 10'000;  // of SQLite's machine: some 100 µs
constexpr int kLongestValue = 16 * 1024 * 1024;

sqlite3* handleOf(const QSqlDriver& driver) {
    const QVariant handle = driver.handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0) {
        return nullptr;
    }
    return *static_cast<sqlite3* const*>(handle.constData());
}

}  // namespace

SqliteLimits::SqliteLimits(const QSqlDriver& driver, const QDeadlineTimer& deadline, const Cancellation& cancellation)
    : deadline_(deadline), cancellation_(cancellation) {
    sqlite3* const handle = handleOf(driver);
    if (handle == nullptr) {
        return;
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kLongestValue);
    sqlite3_progress_handler(
        handle, kStepsBetweenLooks,
        [](void* limits) { return static_cast<const SqliteLimits*>(limits)->isOver() ? 1 : 0; }, this);
}

}  // namespace zhiban
