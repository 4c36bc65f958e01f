// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace zhiban {

// A file of a drop folder that is not taken, and why: "folder.not-a-file" (a pipe, a device), "folder.link" (it may
// lead anywhere), "folder.name" (control characters), "folder.media" (a picture, a sound, a film: it holds no posts).
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

// A folder others put files into. A file is complete when nothing of it has changed for two seconds: the file system
// itself notes each change of content, length, name or time (its change time), and says what time it is now, so that
// one look is enough and whoever looks need not remember anything, be it another process or another machine. Hidden
// files and those of unfinished downloads (.part, .tmp, .crdownload, ~$…) wait for their own name. What has been taken
// moves into the subfolder "done", what could not be read into "refused": that is the whole memory, so that nothing is
// taken twice by anybody. If the program dies between storing and moving, the file is read again and stores nothing
// twice. For one thread.
class DropFolder {
  public:
    static constexpr qsizetype kMostAtOnce = 1000;
    static constexpr Milliseconds kUnchangedFor{2000};

    // `told`: names of unfit files somebody has been told of before.
    explicit DropFolder(QString path, QSet<QString> told = {}) : path_(std::move(path)), told_(std::move(told)) {}

    // NotFound "file.missing", Denied "file.unreadable", "folder.unwritable" (what is read could not be put away); the
    // path is in details.
    Result<FolderLook> look();
    // The same as if the file system's clock showed `now`.
    Result<FolderLook> look(TimePoint now);
    // Those unfit files of the last look that have been told by now.
    const QSet<QString>& told() const { return told_; }

    enum class Fate { Done, Refused };
    // Unavailable "folder.immovable" (details: the file): it would be read again and again, so reading must stop.
    Result<Done> putAway(const QString& file, Fate fate) const;

  private:
    Result<Done> vet() const;

    QString path_;
    QSet<QString> told_;
};

}  // namespace zhiban
