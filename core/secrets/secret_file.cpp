// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace zhiban {
namespace {

constexpr int kLockMilliseconds = 5000;
constexpr QFileDevice::Permissions kOwnersAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOthers =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

}  // namespace

QString SecretFile::usualPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/zhiban/secrets.json");
}

Result<QJsonObject> SecretFile::load() const {
    QFile file(path_);
    if (!file.exists()) {
        return QJsonObject();
    }
    if ((file.permissions() & kOthers) != 0) {
        return fail(ErrorKind::Denied, QStringLiteral("others may read it"), QStringLiteral("secret.file-exposed"),
                    {path_});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Denied, file.errorString(), QStringLiteral("secret.unreadable"), {path_});
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return fail(ErrorKind::Corrupt, QStringLiteral("not what was written"), QStringLiteral("secret.file-damaged"),
                    {path_});
    }
    return document.object();
}

Result<Done> SecretFile::save(const QJsonObject& secrets) const {
    QSaveFile file(path_);
    const bool saved = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnersAlone) &&
                       file.write(QJsonDocument(secrets).toJson()) > 0 && file.commit();
    if (!saved) {
        return fail(ErrorKind::Denied, file.errorString(), QStringLiteral("secret.unwritable"), {path_});
    }
    return Done{};
}

template <typename Change>
Result<Done> SecretFile::change(const Change& change) const {
    const QString folder = QFileInfo(path_).path();
    QLockFile lock(path_ + QStringLiteral(".lock"));
    if (!QDir().mkpath(folder) || !lock.tryLock(kLockMilliseconds)) {
        return fail(ErrorKind::Denied, QStringLiteral("the folder cannot be written"),
                    QStringLiteral("secret.unwritable"), {path_});
    }
    Result<QJsonObject> secrets = load();
    if (!secrets) {
        return fail(secrets.error());
    }
    const QJsonObject before = *secrets;
    change(*secrets);
    return before == *secrets ? Result<Done>(Done{}) : save(*secrets);
}

Result<std::optional<QString>> SecretFile::read(const SecretName& name) const {
    return load().map([&](const QJsonObject& secrets) {
        const QJsonValue secret = secrets[name.asWord()];
        return secret.isString() ? std::optional(secret.toString()) : std::nullopt;
    });
}

Result<Done> SecretFile::write(const SecretName& name, const QString& secret) const {
    return change([&](QJsonObject& secrets) { secrets[name.asWord()] = secret; });
}

Result<Done> SecretFile::remove(const SecretName& name) const {
    return change([&](QJsonObject& secrets) { secrets.remove(name.asWord()); });
}

}  // namespace zhiban
