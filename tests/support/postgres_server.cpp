// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres_server.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace zhiban::testing {
namespace {

const QString account = QStringLiteral("postgres");

// Debian keeps them out of the PATH.
QString findPrograms() {
    const QString debian = QStringLiteral("/usr/lib/postgresql/15/bin");
    if (QFileInfo::exists(debian + QStringLiteral("/postgres"))) {
        return debian;
    }
    const QString found = QStandardPaths::findExecutable(QStringLiteral("postgres"));
    return found.isEmpty() ? QString() : QFileInfo(found).path();
}

bool isRoot() {
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

// The server refuses to run as root, so the folder must belong to its account.
bool giveToAccount(const QString& path) {
#ifdef Q_OS_UNIX
    const passwd* entry = ::getpwnam(account.toLatin1().constData());
    return entry != nullptr && ::chown(path.toLocal8Bit().constData(), entry->pw_uid, entry->pw_gid) == 0;
#else
    Q_UNUSED(path);
    return false;
#endif
}

}  // namespace

std::unique_ptr<PostgresServer> PostgresServer::start(QString& whyNot) {
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    server->programs_ = findPrograms();
    if (server->programs_.isEmpty()) {
        whyNot = QStringLiteral("no PostgreSQL server is installed (Debian: postgresql-15)");
        return nullptr;
    }
    if (!server->prepare(whyNot) || !server->launch(whyNot)) {
        return nullptr;
    }
    return server;
}

PostgresServer::~PostgresServer() {
    if (process_.state() != QProcess::NotRunning) {
        process_.terminate();
        if (!process_.waitForFinished(10000)) {
            process_.kill();
            process_.waitForFinished();
        }
    }
}

QString PostgresServer::asServerAccount(const QString& program, QStringList& arguments) const {
    QStringList wrapped{QStringLiteral("--pdeathsig"), QStringLiteral("INT")};
    if (isRoot()) {
        wrapped << QStringLiteral("--reuid=") + account << QStringLiteral("--regid=") + account
                << QStringLiteral("--clear-groups");
    }
    wrapped << programs_ + QLatin1Char('/') + program;
    arguments = wrapped + arguments;
    return QStringLiteral("setpriv");
}

bool PostgresServer::prepare(QString& whyNot) {
    if (isRoot() && !giveToAccount(folder_.path())) {
        whyNot = QStringLiteral("there is no account \"postgres\" to run the server");
        return false;
    }
    QStringList arguments{QStringLiteral("-D"),
                          folder_.filePath(QStringLiteral("data")),
                          QStringLiteral("-U"),
                          QStringLiteral("zhiban"),
                          QStringLiteral("-A"),
                          QStringLiteral("trust"),
                          QStringLiteral("-E"),
                          QStringLiteral("UTF8"),
                          QStringLiteral("--locale=C"),
                          QStringLiteral("--no-sync"),
                          QStringLiteral("--data-checksums")};
    const QString program = asServerAccount(QStringLiteral("initdb"), arguments);
    QProcess initdb;
    initdb.setWorkingDirectory(QDir::rootPath());
    initdb.start(program, arguments);
    if (!initdb.waitForFinished(60000) || initdb.exitCode() != 0) {
        whyNot = QStringLiteral("initdb: ") + QString::fromUtf8(initdb.readAllStandardError());
        return false;
    }
    return true;
}

bool PostgresServer::launch(QString& whyNot) {
    QStringList arguments{QStringLiteral("-D"), folder_.filePath(QStringLiteral("data")),
                          QStringLiteral("-k"), folder_.path(),
                          QStringLiteral("-c"), QStringLiteral("listen_addresses="),
                          QStringLiteral("-c"), QStringLiteral("fsync=off"),
                          QStringLiteral("-c"), QStringLiteral("max_connections=60")};
    const QString program = asServerAccount(QStringLiteral("postgres"), arguments);
    process_.setWorkingDirectory(QDir::rootPath());
    process_.setStandardErrorFile(folder_.filePath(QStringLiteral("server.log")));
    process_.start(program, arguments);
    QDeadlineTimer deadline(30000);
    while (!deadline.hasExpired() && process_.state() != QProcess::NotRunning) {
        if (QProcess::execute(programs_ + QStringLiteral("/pg_isready"),
                              {QStringLiteral("-q"), QStringLiteral("-h"), folder_.path()}) == 0) {
            return true;
        }
        process_.waitForFinished(50);
    }
    whyNot = QStringLiteral("the PostgreSQL server does not start");
    return false;
}

QString PostgresServer::newDatabase() {
    const QString name = QStringLiteral("test_%1").arg(++databases_);
    QProcess::execute(programs_ + QStringLiteral("/createdb"),
                      {QStringLiteral("-h"), folder_.path(), QStringLiteral("-U"), QStringLiteral("zhiban"), name});
    return QStringLiteral("postgresql://zhiban@/%1?host=%2")
        .arg(name, QString::fromLatin1(QUrl::toPercentEncoding(folder_.path())));
}

QString PostgresServer::run(const QString& address, const QString& statement) const {
    QProcess psql;
    psql.start(programs_ + QStringLiteral("/psql"),
               {QStringLiteral("-qAtX"), QStringLiteral("-d"), address, QStringLiteral("-c"), statement});
    psql.waitForFinished(30000);
    return QString::fromUtf8(psql.readAllStandardOutput() + psql.readAllStandardError()).trimmed();
}

}  // namespace zhiban::testing
