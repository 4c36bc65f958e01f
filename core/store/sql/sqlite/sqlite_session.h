// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// "ZBAN" in the header of the file: a database without it is not ours.
constexpr qint64 sqliteApplicationId = 0x5A42414E;

enum class SqliteMode {
    Read,    // nothing can be written through it
    Write,   // the file must exist
    Create,  // makes the file
    Peek,    // reads the main file alone and leaves no trace beside it: no WAL, no locks
    Copy,    // reads, and may write a copy elsewhere (VACUUM INTO)
};

// Opens the file with the settings of RELIABILITY 6.1. The path is absolute and canonical.
Result<std::unique_ptr<Session>> openSqliteSession(const QString& path, SqliteMode mode);

// Whether this SQLite has the WAL-reset fault (before 3.51.3): then connections never checkpoint by themselves.
bool sqliteNeedsOwnCheckpoints();

}  // namespace zhiban::sql
