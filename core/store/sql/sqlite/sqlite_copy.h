// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

namespace zhiban::sql {

// A complete, consistent copy of a store file in one new file, made while others write (VACUUM INTO), checked and
// renamed into place. Conflict "store.exists" when something is there.
Result<Done> copyStoreFile(const QString& from, const QString& to);

}  // namespace zhiban::sql
