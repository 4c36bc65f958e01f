// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_store.h"

#include <QtGlobal>

#include "core/secrets/credentials_directory.h"
#include "core/secrets/keyring.h"
#include "core/secrets/secret_file.h"

namespace zhiban {

SecretStore SecretStore::ofThisMachine() {
    std::vector<std::shared_ptr<const SecretKeeper>> keepers;
    if (const QString handed = qEnvironmentVariable("CREDENTIALS_DIRECTORY"); !handed.isEmpty()) {
        keepers.push_back(std::make_shared<CredentialsDirectory>(handed));
    }
    if (Keyring::isHere()) {
        keepers.push_back(std::make_shared<Keyring>());
    }
    keepers.push_back(std::make_shared<SecretFile>(SecretFile::usualPath()));
    return SecretStore(std::move(keepers));
}

Result<std::optional<QString>> SecretStore::read(const SecretName& name) const {
    std::optional<Error> failure;
    for (const std::shared_ptr<const SecretKeeper>& keeper : keepers_) {
        Result<std::optional<QString>> kept = keeper->read(name);
        if (kept && *kept) {
            return kept;
        }
        if (!kept && !failure && kept.error().kind != ErrorKind::NotFound) {
            failure = kept.error();
        }
    }
    if (failure) {
        return fail(*failure);
    }
    return std::nullopt;
}

Result<QMap<QString, QString>> SecretStore::readAll(const QString& source, const QStringList& settings) const {
    QMap<QString, QString> secrets;
    for (const QString& setting : settings) {
        const Result<std::optional<QString>> kept = read({source, setting});
        if (!kept) {
            return fail(kept.error());
        }
        if (*kept) {
            secrets[setting] = **kept;
        }
    }
    return secrets;
}

Result<QString> SecretStore::write(const SecretName& name, const QString& secret) const {
    std::optional<Error> failure;
    QString place;
    for (const std::shared_ptr<const SecretKeeper>& keeper : keepers_) {
        if (!keeper->isWritable()) {
            continue;
        }
        if (!place.isEmpty()) {
            static_cast<void>(keeper->remove(name));  // an older one there is asked after the new one
            continue;
        }
        const Result<Done> written = keeper->write(name, secret);
        if (written) {
            place = keeper->place();
        } else if (!failure) {
            failure = written.error();
        }
    }
    if (!place.isEmpty()) {
        return place;
    }
    return fail(failure.value_or(
        Error{ErrorKind::Denied, QStringLiteral("no keeper takes secrets"), QStringLiteral("secret.read-only")}));
}

Result<Done> SecretStore::writeAll(const QString& source, const QMap<QString, QString>& words) const {
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        if (const Result<QString> place = write({source, word.key()}, word.value()); !place) {
            return fail(place.error());
        }
    }
    return Done{};
}

Result<Done> SecretStore::remove(const SecretName& name) const {
    for (const std::shared_ptr<const SecretKeeper>& keeper : keepers_) {
        if (const Result<Done> removed = keeper->remove(name); !removed) {
            return removed;
        }
    }
    return Done{};
}

}  // namespace zhiban
