// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <QSqlDriver>

namespace zhiban::sql {

// SQLite's own handle of a QSQLITE connection, for what SQL cannot say. Valid because the plugin and we link the
// same system library; with a private copy inside Qt this must never be used (RELIABILITY F1). Null when closed.
sqlite3* sqliteHandle(const QSqlDriver* driver);

}  // namespace zhiban::sql
