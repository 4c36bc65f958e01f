// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace zhiban::testing {

// A real PostgreSQL server of one test program, on a private socket in a temporary folder. Ends with its owner,
// even when that one is killed. As root it runs under the account "postgres".
class PostgresServer final {
  public:
    // Null with the reason in `whyNot` when there is no server program here, or it does not start.
    static std::unique_ptr<PostgresServer> start(QString& whyNot);
    ~PostgresServer();

    // The address of a new, empty database.
    QString newDatabase();
    // Runs one statement as the owner; answers what psql prints.
    QString run(const QString& address, const QString& statement) const;

  private:
    PostgresServer() = default;
    bool prepare(QString& whyNot);
    bool launch(QString& whyNot);
    QString asServerAccount(const QString& program, QStringList& arguments) const;

    QTemporaryDir folder_;
    QProcess process_;
    QString programs_;
    int databases_ = 0;
};

}  // namespace zhiban::testing
