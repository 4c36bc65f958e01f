// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/draft_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <memory>

namespace zhiban {

namespace {

void write(const QString& path, const QByteArray& bytes) {
    if (bytes.isEmpty()) {
        QFile::remove(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(bytes);
        file.commit();
    }
}

QByteArray read(const QString& path, qint64 largest) {
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > largest) {
        return {};
    }
    return file.readAll();
}

}  // namespace

DraftFolder::DraftFolder(QString folder, qint64 largest) : folder_(std::move(folder)), largest_(largest) {
    thread_.setMaxThreadCount(1);
}

DraftFolder::~DraftFolder() {
    thread_.waitForDone();
}

QString DraftFolder::defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts");
}

QString DraftFolder::pathOf(const QString& name) const {
    static const QRegularExpression safe(QStringLiteral("^[A-Za-z0-9-]{1,80}$"));
    return safe.match(name).hasMatch() ? QStringLiteral("%1/%2.json").arg(folder_, name) : QString();
}

void DraftFolder::save(const QString& name, const QByteArray& bytes) {
    if (const QString path = pathOf(name); !path.isEmpty()) {
        thread_.start([path, bytes] { write(path, bytes); });
    }
}

QFuture<QByteArray> DraftFolder::load(const QString& name) {
    auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    thread_.start([promise, path = pathOf(name), largest = largest_] {
        promise->addResult(read(path, largest));
        promise->finish();
    });
    return promise->future();
}

}  // namespace zhiban
