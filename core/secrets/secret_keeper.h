// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <optional>

#include "core/base/result.h"

namespace zhiban {

// Which secret: that of one setting of one source ("https://example.org/feed", "token").
struct SecretName {
    QString source;
    QString setting;

    // One line of printable ASCII without slashes, at most 200 characters: for names of files and of keyring entries.
    QString asWord() const;

    bool operator==(const SecretName&) const = default;
};

// A place where secrets are kept. Stateless: any thread may ask. Each call blocks; a keyring's, at times, until a
// person has answered it.
class SecretKeeper {
  public:
    virtual ~SecretKeeper() = default;
    // "credentials", "keyring", "file": for people who look after the desk.
    virtual QString place() const = 0;
    // Nothing when it does not have this one.
    virtual Result<std::optional<QString>> read(const SecretName& name) const = 0;
    virtual bool isWritable() const = 0;
    virtual Result<Done> write(const SecretName& name, const QString& secret) const = 0;
    // Done as well when there was none.
    virtual Result<Done> remove(const SecretName& name) const = 0;
};

}  // namespace zhiban
