// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <memory>

#include "core/base/cancellation.h"
#include "core/intake/collect/sql/sql_source.h"
#include "core/intake/collect/sql/sqlite_limits.h"

namespace zhiban {

// A connection to somebody else's database that can only read. Ends whatever runs when the time is up or somebody
// cancels (SQLite at once, a server when the time is up). For the thread it was made on.
class SqlConnection {
  public:
    // NotFound "file.missing", Denied "fetch.private-address", "sql.inside" (this machine's server, without an
    // administrator's word), Unavailable "fetch.unresolved", "sql.unreachable".
    static Result<std::unique_ptr<SqlConnection>> open(const SqlSource& source, QDeadlineTimer deadline,
                                                       const Cancellation& cancellation);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    // Runs one query with its cursor bound, forward only, numbers in full.
    Result<QSqlQuery> ask(const QString& statement, const QString& cursor);
    QString quoted(const QString& column) const;
    Error errorOf(const QSqlError& error) const;

  private:
    SqlConnection(const SqlSource& source, QDeadlineTimer deadline, const Cancellation& cancellation);
    Result<Done> connect();
    Result<Done> makeReadOnly();
    Result<Done> run(const QString& statement);

    SqlSource source_;
    QDeadlineTimer deadline_;
    Cancellation cancellation_;
    QString name_;
    QSqlDatabase database_;
    std::unique_ptr<SqliteLimits> limits_;
};

}  // namespace zhiban
