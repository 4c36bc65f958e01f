// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "core/intake/folder/drop_folder.h"

namespace zhiban {

// What came of reading one file. `stop`: the rest must wait, and this file with it.
struct FileReading {
    DropFolder::Fate fate = DropFolder::Fate::Done;
    std::optional<Error> stop = {};
};
using ReadOneFile = std::function<FileReading(const QString& path)>;

struct FilesTaken {
    qint64 done = 0;
    qint64 refused = 0;
    qint64 left = 0;  // changed while it was read, or gone before: a later look decides
    std::optional<Error> stopped = {};
};

// Has complete files read one after the other and puts each away. `read` answers once what it read is stored: only then
// does the file move. A file that changed while it was read stays where it is and is read again. A file that cannot be
// read does not hold up the next.
FilesTaken takeFiles(const DropFolder& folder, const QStringList& complete, const ReadOneFile& read);

// Whether the file itself is at fault, not the machine: reading it again would end the same way.
bool isTheFilesFault(const Error& error);

}  // namespace zhiban
