// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <atomic>
#include <memory>

#include "core/store/sql/connection/bind.h"
#include "core/store/sql/connection/row.h"
#include "core/store/sql/connection/sql_error.h"

namespace zhiban::sql {

// Set by a question that found the index of words damaged, for the one who keeps it: it is made anew then. One for
// all connections of a store in this process.
using IndexDoubt = std::shared_ptr<std::atomic_bool>;

// One open connection with its prepared statements, kept for the next use. Belongs to the thread that made it.
// Values reach a statement only as binds. Opened by the factories in sqlite/ and postgres/.
class Session final {
  public:
    // Takes an opened connection; `name` is the one it was added under.
    Session(QString name, const QSqlDatabase& database, Engine engine);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session();

    Engine engine() const { return engine_; }
    void setIndexDoubt(IndexDoubt doubt) { indexDoubt_ = std::move(doubt); }
    void doubtIndex() const { *indexDoubt_ = true; }
    QSqlDriver* driver() const { return database_.driver(); }

    // The text of a .sql file of this library in the words of this engine, see statements.h.
    QString file(const QString& path);

    // A statement that gives no rows; answers how many rows it touched.
    Result<qint64> run(const QString& sql, const Binds& binds = {});
    // Several statements without values: schema and settings.
    Result<Done> script(const QString& sql);

    // All rows, each made into a value by `read(Row&)`.
    template <typename Value, typename Read>
    Result<std::vector<Value>> all(const QString& sql, const Binds& binds, Read read) {
        Result<QSqlQuery*> query = execute(sql, binds);
        if (!query) {
            return fail(query.error());
        }
        std::vector<Value> values;
        while ((*query)->next()) {
            Row row(**query);
            values.push_back(read(row));
        }
        return finished(**query).map([&](Done) { return std::move(values); });
    }
    // The first row if there is one.
    template <typename Value, typename Read>
    Result<std::optional<Value>> first(const QString& sql, const Binds& binds, Read read) {
        Result<QSqlQuery*> query = execute(sql, binds);
        if (!query) {
            return fail(query.error());
        }
        std::optional<Value> value;
        if ((*query)->next()) {
            Row row(**query);
            value = read(row);
        }
        return finished(**query).map([&](Done) { return std::move(value); });
    }
    // One number; 0 when there is no row.
    Result<qint64> number(const QString& sql, const Binds& binds = {});

    // All rows as they are, for copying tables.
    Result<std::vector<QSqlRecord>> records(const QString& sql, const Binds& binds = {});

    // For statements run thousands of times in a row: bind by position, execute(), then finished().
    Result<QSqlQuery*> prepared(const QString& sql);
    Result<Done> execute(QSqlQuery& query);
    Result<Done> finished(QSqlQuery& query);

    // A transaction that writes. SQLite takes its write lock now (BEGIN IMMEDIATE), PostgreSQL locks the head of
    // the ledger, so that what is read after this is still true at the commit.
    Result<Done> beginWriting();
    // Several questions that see one state.
    Result<Done> beginReading();
    Result<Done> commit();
    void rollBack();
    bool inTransaction() const { return inTransaction_; }

  private:
    Result<QSqlQuery*> execute(const QString& sql, const Binds& binds);

    QString name_;
    QSqlDatabase database_;
    Engine engine_;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements_;
    QHash<QString, QString> files_;
    IndexDoubt indexDoubt_ = std::make_shared<std::atomic_bool>(false);
    bool inTransaction_ = false;
};

// Holds one state of the store for the questions of a scope; does nothing inside a transaction.
class Snapshot final {
  public:
    explicit Snapshot(Session& session);
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

  private:
    Session& session_;
    bool begun_ = false;
};

// A name for QSqlDatabase that no other connection of the process has.
QString freshConnectionName();

}  // namespace zhiban::sql
