// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace zhiban {

// Makes a new store out of a backup (a SQLite store file, see Store::backUp). The backup is read only, and its
// record is verified first. The target, an address as for openSqlStore, must not exist; on PostgreSQL the database
// exists but holds no store. A backup of an older schema is migrated on the way. Blocks.
//
// Fails with NotFound "store.missing", Denied "store.not-ours" | "store.newer-schema", Conflict "store.exists",
// Corrupt "ledger.damaged" (details: the first bad sequence) | "store.damaged".
Result<Done> restoreSqlStore(const QString& backupPath, const QString& targetAddress);

}  // namespace zhiban
