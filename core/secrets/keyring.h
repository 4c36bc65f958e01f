// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_keeper.h"

namespace zhiban {

// The keyring of the person's session, by QtKeychain: never its fallback in the clear. All its jobs run on one thread
// of the process; the calling thread waits on an event loop that takes no input from the person, for at most half a
// minute. NotFound "secret.no-keyring", Unavailable "secret.keyring-silent", Denied "secret.keyring-locked".
class Keyring final : public SecretKeeper {
  public:
    explicit Keyring(QString service = QStringLiteral("zhiban")) : service_(std::move(service)) {}
    // Whether this session may have one at all. A service has none.
    static bool isHere();

    QString place() const override { return QStringLiteral("keyring"); }
    bool isWritable() const override { return true; }
    Result<std::optional<QString>> read(const SecretName& name) const override;
    Result<Done> write(const SecretName& name, const QString& secret) const override;
    Result<Done> remove(const SecretName& name) const override;

  private:
    QString service_;
};

}  // namespace zhiban
