// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/secrets/secret_keeper.h"

namespace zhiban {

// A file of the person's own that nobody else may read (rights 0600), for machines without a keyring. Not encrypted:
// whoever reads this person's files reads it. A file others may read is not used, one that does not read back is never
// written over. Several processes may use it at once. Denied "secret.file-exposed", "secret.unreadable",
// "secret.unwritable"; Corrupt "secret.file-damaged"; the path is in details.
class SecretFile final : public SecretKeeper {
  public:
    explicit SecretFile(QString path) : path_(std::move(path)) {}
    // In the person's folder for settings.
    static QString usualPath();

    QString place() const override { return QStringLiteral("file"); }
    bool isWritable() const override { return true; }
    Result<std::optional<QString>> read(const SecretName& name) const override;
    Result<Done> write(const SecretName& name, const QString& secret) const override;
    Result<Done> remove(const SecretName& name) const override;

  private:
    Result<QJsonObject> load() const;
    Result<Done> save(const QJsonObject& secrets) const;
    template <typename Change>
    Result<Done> change(const Change& change) const;

    QString path_;
};

}  // namespace zhiban
