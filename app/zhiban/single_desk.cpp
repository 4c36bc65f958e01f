// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhiban/single_desk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace zhiban {

namespace {

const QByteArray toTheFront = QByteArrayLiteral("front\n");
const QByteArray done = QByteArrayLiteral("done\n");

// Different for every store and every person, and short: a socket's path has little room.
QString nameFor(const QString& storeAddress, const QString& folder) {
    constexpr QLatin1String scheme("sqlite:");
    QString store = storeAddress;
    if (store.startsWith(scheme)) {
        const QFileInfo file(store.mid(scheme.size()));
        store = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    }
    const QByteArray both =
        store.toUtf8() + '\0' + QDir(folder).absolutePath().toUtf8() + '\0' + QDir::homePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex().left(20);
    return QStringLiteral("zhiban-") + QString::fromLatin1(hash);
}

}  // namespace

SingleDesk::SingleDesk(const QString& storeAddress, const QString& folder, QObject* parent)
    : QObject(parent),
      name_(nameFor(storeAddress, folder)),
      lock_(QDir(folder).filePath(name_ + QStringLiteral(".lock"))) {
    lock_.setStaleLockTime(0);  // a desk runs for weeks; only a dead process loses its lock
    first_ = lock_.tryLock(0) || lock_.error() != QLockFile::LockFailedError;
    if (first_) {
        listen();
    }
}

void SingleDesk::listen() {
    QLocalServer::removeServer(name_);  // of a process that died
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, &SingleDesk::answer);
    if (!server_.listen(name_)) {
        qWarning("a second start cannot find this window: %s", qUtf8Printable(server_.errorString()));
    }
}

void SingleDesk::answer() {
    while (QLocalSocket* caller = server_.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        const auto hear = [this, caller] {
            if (caller->canReadLine()) {
                if (caller->readLine(toTheFront.size() + 1) == toTheFront) {
                    Q_EMIT called();
                    caller->write(done);
                }
                caller->disconnectFromServer();
            } else if (caller->bytesAvailable() > toTheFront.size()) {
                caller->abort();  // nobody of ours talks like that
            }
        };
        connect(caller, &QLocalSocket::readyRead, this, hear);
        hear();  // it may have spoken already
    }
}

bool SingleDesk::callFirst(Milliseconds patience) const {
    const auto milliseconds = static_cast<int>(patience.count());
    QLocalSocket socket;
    socket.connectToServer(name_);
    if (!socket.waitForConnected(milliseconds)) {
        return false;
    }
    socket.write(toTheFront);
    if (!socket.waitForBytesWritten(milliseconds)) {
        return false;
    }
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(milliseconds)) {
            return false;
        }
    }
    return socket.readLine(done.size() + 1) == done;
}

QString lockFolder() {
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    }
    QDir().mkpath(folder);
    return folder;
}

}  // namespace zhiban
