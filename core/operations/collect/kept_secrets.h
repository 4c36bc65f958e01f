// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/intake/collect/collector.h"
#include "core/secrets/secret_store.h"

namespace zhiban {

// The settings of a kind of source that are kept outside the store; empty for a kind nobody knows.
QStringList secretSettings(const QString& kind);
// Those of all kinds: where only a source's key is known.
QStringList allSecretSettings();

// How a source is given the words it is asked with: CollectingOptions::secrets. Blocks; not on the GUI's thread.
std::function<Result<Secrets>(const Subscription&)> secretsFrom(SecretStore store);

}  // namespace zhiban
