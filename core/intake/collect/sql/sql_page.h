// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/intake/collect/sql/sql_connection.h"

namespace zhiban {

// One row as text. A column without a value is a null string.
struct SqlRow {
    QString cursor;
    QStringList values;
    std::vector<bool> isBlob;  // by column: bytes that are no text; the value says only how many
};

struct SqlPage {
    std::vector<SqlRow> rows;
    bool isFull = false;  // there may be more
};

// Asks for the rows after a cursor.
class SqlPages {
  public:
    // Learns the columns. Errors: Invalid "sql.no-cursor-column"; those of SqlConnection::ask().
    static Result<SqlPages> of(const SqlSource& source, SqlConnection& connection);

    const QStringList& columns() const { return columns_; }
    // At most `rows` rows in the order of the cursor.
    Result<SqlPage> after(const QString& cursor, int rows) const;

  private:
    SqlPages(const SqlSource& source, SqlConnection& connection) : source_(source), connection_(connection) {}
    QString statement(int rows) const;
    QString selected() const;
    SqlRow rowOf(const QSqlQuery& query) const;

    const SqlSource& source_;
    SqlConnection& connection_;
    QStringList columns_;
    std::vector<bool> isBytes_;  // by column: declared as bytes, which a cast to text hides
    qsizetype cursorAt_ = -1;
};

}  // namespace zhiban
