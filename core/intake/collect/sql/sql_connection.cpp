// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/sql/sql_connection.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>
#include <algorithm>
#include <array>
#include <atomic>

#include "core/intake/fetch/host_address.h"

namespace zhiban {
namespace {

constexpr int kConnectSeconds = 10;

// One per connection: QtSql keeps its connections by name.
QString newName() {
    static std::atomic<int> made = 0;
    return QStringLiteral("collect-%1").arg(++made);
}

bool isSocket(const QString& host) {
    return host.isEmpty() || host.startsWith(u'/');
}

// PostgreSQL's five letters and SQLite's numbers, as far as they mean something to whoever reads the sentence.
struct Meaning {
    const char* code;
    ErrorKind kind;
    const char* subject;
};
constexpr std::array kMeanings{Meaning{"9", ErrorKind::Unavailable, "sql.timeout"},
                               Meaning{"57014", ErrorKind::Unavailable, "sql.timeout"},
                               Meaning{"5", ErrorKind::Unavailable, "sql.unreachable"},
                               Meaning{"57P01", ErrorKind::Unavailable, "sql.unreachable"},
                               Meaning{"57P03", ErrorKind::Unavailable, "sql.unreachable"},
                               Meaning{"8", ErrorKind::Denied, "sql.writes"},
                               Meaning{"25006", ErrorKind::Denied, "sql.writes"}};

}  // namespace

SqlConnection::SqlConnection(const SqlSource& source, QDeadlineTimer deadline, const Cancellation& cancellation)
    : source_(source),
      deadline_(deadline),
      cancellation_(cancellation),
      name_(newName()),
      database_(QSqlDatabase::addDatabase(source.dialect.driver, name_)) {}

SqlConnection::~SqlConnection() {
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const SqlSource& source, QDeadlineTimer deadline,
                                                           const Cancellation& cancellation) {
    std::unique_ptr<SqlConnection> connection(new SqlConnection(source, deadline, cancellation));
    return connection->connect().and_then([&](Done) { return connection->makeReadOnly(); }).map([&](Done) {
        return std::move(connection);
    });
}

Result<Done> SqlConnection::connect() {
    database_.setDatabaseName(source_.database);
    const QString driver = source_.dialect.driver;
    if (source_.dialect.isFile) {
        if (!QFileInfo(source_.database).isFile()) {  // SQLite would make one elsewhere
            return fail(ErrorKind::NotFound, QStringLiteral("there is no such file"), QStringLiteral("file.missing"),
                        {source_.database});
        }
        database_.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    } else {
        if (isSocket(source_.host) && !source_.insideHouse) {
            return fail(ErrorKind::Denied, QStringLiteral("a server on this machine"), QStringLiteral("sql.inside"),
                        {source_.database});
        }
        database_.setHostName(source_.host);
        if (source_.port > 0) {
            database_.setPort(source_.port);
        }
        QString direct;
        if (!isSocket(source_.host)) {
            const Result<QHostAddress> address = hostAddress(source_.host, source_.insideHouse);
            if (!address) {
                return fail(address.error());
            }
            direct = address->toString();
        }
        if (driver == QLatin1String("QPSQL")) {
            database_.setConnectOptions(QStringLiteral("connect_timeout=%1").arg(kConnectSeconds) +
                                        (direct.isEmpty() ? QString() : QStringLiteral(";hostaddr=") + direct));
        } else if (driver == QLatin1String("QMYSQL")) {
            database_.setHostName(direct.isEmpty() ? source_.host : direct);
            database_.setConnectOptions(QStringLiteral("MYSQL_OPT_CONNECT_TIMEOUT=%1;MYSQL_OPT_READ_TIMEOUT=%2")
                                            .arg(kConnectSeconds)
                                            .arg(std::max<qint64>(1, deadline_.remainingTime() / 1000)));
        } else {
            database_.setConnectOptions(QStringLiteral("SQL_ATTR_ACCESS_MODE=SQL_MODE_READ_ONLY;"
                                                       "SQL_ATTR_LOGIN_TIMEOUT=%1")
                                            .arg(kConnectSeconds));
        }
    }
    if (!database_.open(source_.user, source_.password)) {
        return fail(ErrorKind::Unavailable, database_.lastError().text(), QStringLiteral("sql.unreachable"),
                    {source_.host.isEmpty() ? source_.database : source_.host});
    }
    return Done{};
}

Result<Done> SqlConnection::makeReadOnly() {
    const QString driver = source_.dialect.driver;
    if (source_.dialect.isFile) {
        limits_ = std::make_unique<SqliteLimits>(*database_.driver(), deadline_, cancellation_);
        return run(QStringLiteral("PRAGMA query_only=ON"));
    }
    if (driver == QLatin1String("QPSQL")) {
        return run(QStringLiteral("SET TIME ZONE 'UTC'"))
            .and_then([&](Done) { return run(QStringLiteral("SET datestyle='ISO'")); })
            // Within it nothing can make it writable again.
            .and_then([&](Done) { return run(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")); });
    }
    return driver == QLatin1String("QMYSQL") ? run(QStringLiteral("START TRANSACTION READ ONLY")) : Done{};
}

Result<Done> SqlConnection::run(const QString& statement) {
    QSqlQuery query(database_);
    return query.exec(statement) ? Result<Done>(Done{}) : fail(errorOf(query.lastError()));
}

Result<QSqlQuery> SqlConnection::ask(const QString& statement, const QString& cursor) {
    if (source_.dialect.driver == QLatin1String("QPSQL")) {
        const Result<Done> limited =
            run(QStringLiteral("SET LOCAL statement_timeout=%1").arg(std::max<qint64>(1, deadline_.remainingTime())));
        if (!limited) {
            return fail(limited.error());
        }
    }
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    query.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!query.prepare(statement)) {
        return fail(errorOf(query.lastError()));
    }
    // SQLite compares a number with a text as they are where no column says which of them is meant.
    bool isNumber = false;
    const qlonglong number = cursor.toLongLong(&isNumber);
    const bool asNumber = source_.dialect.isFile && isNumber && QString::number(number) == cursor;
    query.bindValue(QStringLiteral(":cursor"), asNumber ? QVariant(number) : QVariant(cursor));
    if (!query.exec()) {
        return fail(errorOf(query.lastError()));
    }
    return Result<QSqlQuery>(std::move(query));
}

QString SqlConnection::quoted(const QString& column) const {
    return database_.driver()->escapeIdentifier(column, QSqlDriver::FieldName);
}

Error SqlConnection::errorOf(const QSqlError& error) const {
    if (cancellation_.isCancelled()) {
        return {ErrorKind::Cancelled, QStringLiteral("reading was cancelled"), QStringLiteral("read.cancelled")};
    }
    const QString text = error.databaseText().trimmed();
    for (const Meaning& meaning : kMeanings) {
        if (error.nativeErrorCode() == QLatin1String(meaning.code)) {
            return {meaning.kind, text, QString::fromLatin1(meaning.subject), {text}};
        }
    }
    if (error.type() == QSqlError::ConnectionError || !database_.isOpen()) {
        return {ErrorKind::Unavailable, text, QStringLiteral("sql.unreachable"), {source_.host}};
    }
    return {ErrorKind::Invalid, text, QStringLiteral("sql.refused"), {text}};
}

}  // namespace zhiban
