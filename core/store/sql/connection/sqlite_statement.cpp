// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/connection/sqlite_statement.h"

#include "core/store/sql/connection/sql_error.h"

namespace zhiban::sql {

SqliteStatement::SqliteStatement(sqlite3* handle, const QString& sql) : handle_(handle) {
    // A failure shows at the first step: a statement that is null is misused.
    sqlite3_prepare_v3(handle, sql.toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement_, nullptr);
}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(statement_);
}

SqliteStatement& SqliteStatement::bind(const QString& text) {
    // The size in bytes, so that nothing is looked for; utf16() is never null, not even of a null text.
    sqlite3_bind_text16(statement_, ++next_, text.utf16(), static_cast<int>(text.size() * 2), SQLITE_STATIC);
    return *this;
}

SqliteStatement& SqliteStatement::bind(const QByteArray& bytes) {
    sqlite3_bind_blob(statement_, ++next_, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    return *this;
}

SqliteStatement& SqliteStatement::bind(qint64 number) {
    sqlite3_bind_int64(statement_, ++next_, number);
    return *this;
}

SqliteStatement& SqliteStatement::bind(const std::optional<qint64>& number) {
    if (number) {
        return bind(*number);
    }
    sqlite3_bind_null(statement_, ++next_);
    return *this;
}

Result<bool> SqliteStatement::step() {
    const int code = sqlite3_step(statement_);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        const Error error =
            errorOfSqliteCode(sqlite3_extended_errcode(handle_), QString::fromUtf8(sqlite3_errmsg(handle_)));
        reset();
        return fail(error);
    }
    return code == SQLITE_ROW;
}

qint64 SqliteStatement::integer(int column) const {
    return sqlite3_column_int64(statement_, column);
}

void SqliteStatement::reset() {
    sqlite3_reset(statement_);
    next_ = 0;
}

}  // namespace zhiban::sql
