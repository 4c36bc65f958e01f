// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_keeper.h"

namespace zhiban {

// The folder a service manager hands a service its secrets in ($CREDENTIALS_DIRECTORY of systemd): one file each, named
// SecretName::asWord(). Read only. Denied "secret.unreadable", "secret.read-only" (details: the file).
class CredentialsDirectory final : public SecretKeeper {
  public:
    explicit CredentialsDirectory(QString path) : path_(std::move(path)) {}

    QString place() const override { return QStringLiteral("credentials"); }
    bool isWritable() const override { return false; }
    Result<std::optional<QString>> read(const SecretName& name) const override;
    Result<Done> write(const SecretName& name, const QString& secret) const override;
    Result<Done> remove(const SecretName& name) const override;

  private:
    QString path_;
};

}  // namespace zhiban
