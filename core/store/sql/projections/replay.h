// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// Empties the projection tables and applies the whole ledger to them again, inside the caller's transaction.
// Corrupt "ledger.damaged" for an entry that does not read back.
Result<Done> replayLedger(Session& session);

}  // namespace zhiban::sql
