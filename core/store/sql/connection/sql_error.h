// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>

#include "core/base/result.h"

namespace zhiban::sql {

enum class Engine { Sqlite, Postgres };

// What a database said, in the words of the contract: kind and subject ("store.disk-full", "store.busy" …).
Error errorOf(const QSqlError& error, Engine engine);

// The same from SQLite's own result code.
Error errorOfSqliteCode(int code, const QString& text);

}  // namespace zhiban::sql
