// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/credentials_directory.h"

#include <QDir>
#include <QFile>

namespace zhiban {
namespace {
constexpr qint64 kLongestSecret = 64 * 1024;
}

Result<std::optional<QString>> CredentialsDirectory::read(const SecretName& name) const {
    QFile file(QDir(path_).filePath(name.asWord()));
    if (!file.exists()) {
        return std::nullopt;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Denied, file.errorString(), QStringLiteral("secret.unreadable"), {file.fileName()});
    }
    QByteArray secret = file.read(kLongestSecret);
    while (secret.endsWith('\n') || secret.endsWith('\r')) {  // as editors leave them
        secret.chop(1);
    }
    return QString::fromUtf8(secret);
}

Result<Done> CredentialsDirectory::write(const SecretName&, const QString&) const {
    return fail(ErrorKind::Denied, QStringLiteral("the service manager's secrets are not written here"),
                QStringLiteral("secret.read-only"), {path_});
}

Result<Done> CredentialsDirectory::remove(const SecretName& name) const {
    if (QFile::exists(QDir(path_).filePath(name.asWord()))) {
        return write(name, {});
    }
    return Done{};
}

}  // namespace zhiban
