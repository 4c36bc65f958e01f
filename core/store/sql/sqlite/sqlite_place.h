// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

namespace zhiban::sql {

// The absolute path with symbolic links resolved, so that one store has one name and one set of files beside it.
QString canonicalPath(const QString& path);

// Denied "store.network-drive" when the folder lies on a file system that other hosts write to: SQLite's locks and
// shared memory do not hold there.
Result<Done> refuseNetworkDrive(const QString& path);

// For the magic number of statfs(2): NFS, SMB, CIFS and FUSE.
bool isNetworkFileSystem(quint32 magic);

// Makes the folder, readable by its owner alone, when it is not there.
Result<Done> ensureFolder(const QString& path);

// Renames within a folder so that it lasts, and never over an existing file.
Result<Done> renameInto(const QString& from, const QString& to);

// Removes a store file and what SQLite keeps beside it. Only for files nobody has open.
void removeStoreFiles(const QString& path);

}  // namespace zhiban::sql
