// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// Copies every row of one store into an empty one, in one transaction on each side. The feed of changes stays
// behind: readers of the new store begin at its present.
Result<Done> copyRows(Session& from, Session& to);

// A SQLite store file holding the rows behind `from`, complete or not there. Conflict "store.exists".
Result<Done> copyToNewFile(Session& from, const QString& path);

}  // namespace zhiban::sql
