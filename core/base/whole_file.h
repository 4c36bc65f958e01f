// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace zhiban {

// Writes a file whole or not at all: a file that was there before stays as it was when anything fails. Blocks.
// "file.unwritable": Denied (no folder, not writable, not a file) or Unavailable (disk full).
// Detail: the path.
Result<Done> writeWholeFile(const QString& path, const QByteArray& bytes);

// Whether a file can come to be there, found out without leaving one.
Result<Done> checkWritable(const QString& path);

}  // namespace zhiban
