// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/connection/session.h"

#include <QSqlDriver>
#include <atomic>

#include "core/store/sql/connection/sqlite_handle.h"
#include "core/store/sql/connection/statements.h"
#include "core/store/sql/connection/try.h"

namespace zhiban::sql {

QString freshConnectionName() {
    static std::atomic<quint64> last = 0;
    return QStringLiteral("zhiban-%1").arg(++last);
}

Session::Session(QString name, const QSqlDatabase& database, Engine engine)
    : name_(std::move(name)), database_(database), engine_(engine) {}

Session::~Session() {
    rollBack();
    statements_.clear();
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
}

QString Session::file(const QString& path) {
    QString& text = files_[path];
    if (text.isEmpty()) {
        text = statementFile(path, engine_);
    }
    return text;
}

Result<QSqlQuery*> Session::prepared(const QString& sql) {
    if (const auto found = statements_.constFind(sql); found != statements_.constEnd()) {
        return found->get();
    }
    auto query = std::make_shared<QSqlQuery>(database_);
    // Rows are read once, front to back. On PostgreSQL this would mean row-by-row mode, which is slower.
    query->setForwardOnly(engine_ == Engine::Sqlite);
    if (!query->prepare(sql)) {
        return fail(errorOf(query->lastError(), engine_));
    }
    statements_.insert(sql, query);
    return query.get();
}

Result<Done> Session::execute(QSqlQuery& query) {
    if (!query.exec()) {
        const Error error = errorOf(query.lastError(), engine_);
        query.finish();
        return fail(error);
    }
    return Done{};
}

Result<Done> Session::finished(QSqlQuery& query) {
    const QSqlError error = query.lastError();
    query.finish();  // or SQLite keeps the state this question saw
    if (error.isValid()) {
        return fail(errorOf(error, engine_));
    }
    return Done{};
}

Result<QSqlQuery*> Session::execute(const QString& sql, const Binds& binds) {
    Result<QSqlQuery*> query = prepared(sql);
    if (!query) {
        return query;
    }
    for (const Bind& bind : binds) {
        (*query)->bindValue(bind.name, bind.value);
    }
    ZHIBAN_TRY(execute(**query));
    return query;
}

Result<qint64> Session::run(const QString& sql, const Binds& binds) {
    Result<QSqlQuery*> query = execute(sql, binds);
    if (!query) {
        return fail(query.error());
    }
    const qint64 touched = (*query)->numRowsAffected();
    return finished(**query).map([&](Done) { return touched; });
}

Result<Done> Session::script(const QString& sql) {
    if (engine_ == Engine::Sqlite) {
        // QSqlQuery takes one statement at a time.
        sqlite3* handle = sqliteHandle(database_.driver());
        const int code = sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
        if (code != SQLITE_OK) {
            return fail(errorOfSqliteCode(code, QString::fromUtf8(sqlite3_errmsg(handle))));
        }
        return Done{};
    }
    QSqlQuery query(database_);
    if (!query.exec(sql)) {
        return fail(errorOf(query.lastError(), engine_));
    }
    return Done{};
}

Result<qint64> Session::number(const QString& sql, const Binds& binds) {
    return first<qint64>(sql, binds, [](Row& row) { return row.integer(); }).map([](std::optional<qint64> value) {
        return value.value_or(0);
    });
}

Result<std::vector<QSqlRecord>> Session::records(const QString& sql, const Binds& binds) {
    Result<QSqlQuery*> query = execute(sql, binds);
    if (!query) {
        return fail(query.error());
    }
    std::vector<QSqlRecord> rows;
    while ((*query)->next()) {
        rows.push_back((*query)->record());
    }
    return finished(**query).map([&](Done) { return std::move(rows); });
}

Result<Done> Session::beginWriting() {
    ZHIBAN_TRY(script(engine_ == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN")));
    inTransaction_ = true;
    if (engine_ == Engine::Postgres) {
        Result<qint64> head = number(QStringLiteral("SELECT sequence FROM ledger_head FOR UPDATE"));
        if (!head) {
            rollBack();
            return fail(head.error());
        }
    }
    return Done{};
}

Result<Done> Session::beginReading() {
    ZHIBAN_TRY(script(engine_ == Engine::Sqlite ? QStringLiteral("BEGIN")
                                                : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")));
    inTransaction_ = true;
    return Done{};
}

Result<Done> Session::commit() {
    Result<Done> committed = script(QStringLiteral("COMMIT"));
    if (!committed) {
        rollBack();
        return committed;
    }
    inTransaction_ = false;
    return Done{};
}

void Session::rollBack() {
    if (inTransaction_) {
        // Fails when the engine has rolled back by itself, which is as well.
        (void)script(QStringLiteral("ROLLBACK"));
        inTransaction_ = false;
    }
}

Snapshot::Snapshot(Session& session) : session_(session) {
    if (!session_.inTransaction()) {
        // Without it the questions see two states: worth less than an answer, not worth failing.
        begun_ = session_.beginReading().has_value();
    }
}

Snapshot::~Snapshot() {
    if (begun_) {
        session_.rollBack();
    }
}

}  // namespace zhiban::sql
