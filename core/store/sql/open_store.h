// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/store.h"

namespace zhiban {

// Opens the store at an address: "sqlite:PATH" (or a plain path), or "postgresql://user@host:port/database" with
// libpq's options as query ("?host=/socket/folder&sslmode=verify-full"). Migrates an older store. The clock
// outlives the store. Blocks: not for the GUI thread.
//
// Fails with NotFound "store.missing", Denied "store.not-ours" | "store.newer-schema" | "store.read-only" |
// "store.network-drive" | "store.denied", Corrupt "store.damaged", Unavailable "store.server" | "store.disk-full",
// Invalid "store.bad-address".
Result<std::shared_ptr<const Store>> openSqlStore(const QString& address, Missing missing, const Clock& clock);

}  // namespace zhiban
