// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace zhiban {

// A file of a drop folder that is not taken, and why: "folder.not-a-file" (a pipe, a device), "folder.link" (it may
// lead anywhere), "folder.name" (control characters).
struct UnfitFile {
    QString name;
    QString subject;

    bool operator==(const UnfitFile&) const = default;
};

struct FolderLook {
    QStringList complete;          // paths, by name; at most kMostAtOnce
    std::vector<UnfitFile> unfit;  // each is told once
    qint64 waiting = 0;            // still being written, or beyond those of this look

    bool operator==(const FolderLook&) const = default;
};

// A folder others put files into. A file is complete when neither its size nor its time has changed for two seconds;
// hidden files and those of unfinished downloads (.part, .tmp, .crdownload, ~$…) wait for their own name. What has been
// taken moves into the subfolder "done", what could not be read into "refused": that is the whole memory, so that
// nothing is taken twice by anybody. If the program dies between storing and moving, the file is read again and stores
// nothing twice. For one thread.
class DropFolder {
  public:
    static constexpr size_t kMostAtOnce = 1000;
    static constexpr Milliseconds kUnchangedFor{2000};

    explicit DropFolder(QString path) : path_(std::move(path)) {}

    // NotFound "file.missing", Denied "file.unreadable"; the path is in details.
    Result<FolderLook> look(TimePoint now);

    enum class Fate { Done, Refused };
    // Unavailable "folder.immovable" (details: the file): it would be read again and again, so reading must stop.
    Result<Done> putAway(const QString& file, Fate fate);

  private:
    struct Seen {
        qint64 size = 0;
        qint64 modified = 0;
        TimePoint since;
    };

    QString path_;
    QHash<QString, Seen> seen_;
    QHash<QString, bool> told_;
};

}  // namespace zhiban
