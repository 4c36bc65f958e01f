// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/result.h"
#include "core/store/sql/connection/sqlite_handle.h"

namespace zhiban::sql {

// A statement on SQLite's own handle, for the few that run once per post of a batch: QSqlQuery would take three
// times as long as the row. Bound texts and bytes are not copied: they outlive the next reset(). Ends before its
// connection.
class SqliteStatement final {
  public:
    SqliteStatement(sqlite3* handle, const QString& sql);
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;
    ~SqliteStatement();

    // Each binds the next placeholder, from the first on after a reset().
    SqliteStatement& bind(const QString& text);
    SqliteStatement& bind(const QByteArray& bytes);
    SqliteStatement& bind(qint64 number);
    SqliteStatement& bind(const std::optional<qint64>& number);

    // True with a row, false at the end.
    Result<bool> step();
    qint64 integer(int column) const;
    // Readies it for the next values.
    void reset();

  private:
    sqlite3* handle_;
    sqlite3_stmt* statement_ = nullptr;
    int next_ = 0;
};

}  // namespace zhiban::sql
