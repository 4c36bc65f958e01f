// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/folder/take_files.h"

#include <QDateTime>
#include <QFileInfo>

namespace zhiban {
namespace {

struct FileStamp {
    qint64 size = -1;
    QDateTime changed;
    QDateTime written;

    bool operator==(const FileStamp&) const = default;
};

FileStamp stampOf(const QString& path) {
    const QFileInfo file(path);
    return file.exists() ? FileStamp{file.size(), file.metadataChangeTime(), file.lastModified()} : FileStamp{};
}

}  // namespace

FilesTaken takeFiles(const DropFolder& folder, const QStringList& complete, const ReadOneFile& read) {
    FilesTaken taken;
    for (const QString& path : complete) {
        const FileStamp before = stampOf(path);
        if (before == FileStamp{}) {  // somebody else has taken it
            ++taken.left;
            continue;
        }
        const FileReading reading = read(path);
        if (reading.stop) {
            taken.stopped = reading.stop;
            return taken;
        }
        if (stampOf(path) != before) {
            ++taken.left;
            continue;
        }
        if (const Result<Done> moved = folder.putAway(path, reading.fate); !moved) {
            taken.stopped = moved.error();
            return taken;
        }
        ++(reading.fate == DropFolder::Fate::Done ? taken.done : taken.refused);
    }
    return taken;
}

bool isTheFilesFault(const Error& error) {
    return error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Corrupt || error.kind == ErrorKind::Denied;
}

}  // namespace zhiban
