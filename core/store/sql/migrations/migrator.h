// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// The version this program writes: the highest numbered file of this folder.
int newestSchema();

// The version of the store behind the session; 0 = nothing in it yet.
Result<int> schemaOf(Session& session);

// Fails with Denied "store.newer-schema" when the store is newer than this program.
Result<Done> refuseNewerSchema(int schema);

// Runs what is missing and fills the projections of an older store from its ledger again, all of it in one
// transaction. Safe to call from several processes at once: the second finds the work done.
Result<Done> migrate(Session& session);

}  // namespace zhiban::sql
