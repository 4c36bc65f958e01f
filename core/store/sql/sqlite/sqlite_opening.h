// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// The schema of the file, read without leaving a trace; fails for what must not be opened at all: not a database,
// not ours, damaged, newer than this program.
Result<int> inspectStoreFile(const QString& path);

// Makes an empty store of the newest schema at a path where nothing is: complete, or not there.
Result<Done> createStoreFile(const QString& path);

// Copies the store to "<path>.before-<schema>.db" and runs the missing migrations.
Result<Done> upgradeStoreFile(const QString& path, int schema);

// Readies a file no other connection has open: WAL mode, everything in the main file, readable by its owner alone.
Result<Done> settleStoreFile(const QString& path);

}  // namespace zhiban::sql
