// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <vector>

#include "core/secrets/secret_keeper.h"

namespace zhiban {

// Where the words sources are asked with are kept, outside the store: what the service manager hands over goes before
// the keyring of the session, and that before a file only its owner may read. Any thread; calls block (keyring.h).
class SecretStore {
  public:
    explicit SecretStore(std::vector<std::shared_ptr<const SecretKeeper>> keepers) : keepers_(std::move(keepers)) {}
    // The keepers this process has: credentials where $CREDENTIALS_DIRECTORY is set, the keyring where there is a
    // session, the file always.
    static SecretStore ofThisMachine();

    // Nothing when no keeper has it. A keeper's error counts only where none of the others has it, and where there is
    // no such keeper at all (NotFound) never.
    Result<std::optional<QString>> read(const SecretName& name) const;
    // Those settings of a source that have one: what CollectRequest::secrets takes.
    Result<QMap<QString, QString>> readAll(const QString& source, const QStringList& settings) const;
    // Into the first keeper that takes it; answers its place(). The others forget what they had.
    Result<QString> write(const SecretName& name, const QString& secret) const;
    // Several words of a source by their settings; stops at the first that cannot be kept.
    Result<Done> writeAll(const QString& source, const QMap<QString, QString>& words) const;
    Result<Done> remove(const SecretName& name) const;

  private:
    std::vector<std::shared_ptr<const SecretKeeper>> keepers_;
};

}  // namespace zhiban
