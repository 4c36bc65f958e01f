// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/folder/drop_folder.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMimeDatabase>
#include <QTemporaryFile>
#include <algorithm>
#include <array>
#include <utility>

namespace zhiban {
namespace {

bool isUnfinished(const QString& name) {
    constexpr std::array<QLatin1String, 5> kSuffixes{QLatin1String(".part"), QLatin1String(".partial"),
                                                     QLatin1String(".tmp"), QLatin1String(".crdownload"),
                                                     QLatin1String(".filepart")};
    return name.startsWith(u'.') || name.startsWith(QLatin1String("~$")) || name.endsWith(u'~') ||
           std::ranges::any_of(kSuffixes,
                               [&](QLatin1String suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); });
}

// What files of one suffix are, looked up once: a folder may hold a hundred thousand.
class MediaSuffixes {
  public:
    bool include(const QString& suffix) {
        const auto known = known_.constFind(suffix);
        return known != known_.constEnd() ? *known : *known_.insert(suffix, isMedia(suffix));
    }

  private:
    static bool isMedia(const QString& suffix) {
        const QString type =
            QMimeDatabase().mimeTypeForFile(QStringLiteral("a.") + suffix, QMimeDatabase::MatchExtension).name();
        return type.startsWith(QLatin1String("image/")) || type.startsWith(QLatin1String("audio/")) ||
               type.startsWith(QLatin1String("video/"));
    }

    QHash<QString, bool> known_;
};

// Nothing for a file that can be read.
QString whyUnfit(const QFileInfo& file, MediaSuffixes& media) {
    const QString name = file.fileName();
    if (std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; })) {
        return QStringLiteral("folder.name");
    }
    if (file.isSymLink()) {
        return QStringLiteral("folder.link");
    }
    if (!file.isFile()) {
        return QStringLiteral("folder.not-a-file");
    }
    return media.include(file.suffix()) ? QStringLiteral("folder.media") : QString();
}

// When anything of the file changed last. Nobody can set the change time, but a copy may give its content a time that
// is still to come: that one says nothing.
TimePoint lastChangeOf(const QFileInfo& file, TimePoint now) {
    const QDateTime noted = file.metadataChangeTime();
    const TimePoint written = fromDateTime(file.lastModified());
    if (!noted.isValid()) {
        return written;
    }
    return written <= now ? std::max(fromDateTime(noted), written) : fromDateTime(noted);
}

// What the file system would write beside a change made now.
Result<TimePoint> timeInFolder(const QString& path) {
    QTemporaryFile probe(QDir(path).filePath(QStringLiteral(".zhiban-time-XXXXXX")));
    if (!probe.open()) {
        return fail(ErrorKind::Denied, probe.errorString(), QStringLiteral("folder.unwritable"), {path});
    }
    return fromDateTime(probe.fileTime(QFileDevice::FileModificationTime));
}

}  // namespace

Result<Done> DropFolder::vet() const {
    const QFileInfo folder(path_);
    if (!folder.isDir()) {
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such folder"), QStringLiteral("file.missing"),
                    {path_});
    }
    if (!folder.isReadable() || !folder.isExecutable()) {
        return fail(ErrorKind::Denied, QStringLiteral("the folder cannot be read"), QStringLiteral("file.unreadable"),
                    {path_});
    }
    return Done{};
}

Result<FolderLook> DropFolder::look() {
    return vet().and_then([&](Done) { return timeInFolder(path_); }).and_then([&](TimePoint now) { return look(now); });
}

Result<FolderLook> DropFolder::look(TimePoint now) {
    if (const Result<Done> there = vet(); !there) {
        return fail(there.error());
    }
    FolderLook result;
    QSet<QString> told;
    MediaSuffixes media;
    QDirIterator files(path_, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    while (files.hasNext()) {
        files.next();
        const QFileInfo file = files.fileInfo();
        const QString name = file.fileName();
        if (isUnfinished(name) || (file.isDir() && !file.isSymLink())) {
            continue;
        }
        if (const QString why = whyUnfit(file, media); !why.isEmpty()) {
            if (!told_.contains(name)) {
                result.unfit.push_back({name, why});
            }
            told.insert(name);
        } else if (now - lastChangeOf(file, now) >= kUnchangedFor) {
            result.complete << file.filePath();
        } else {
            ++result.waiting;
        }
    }
    told_ = std::move(told);
    result.complete.sort();
    if (result.complete.size() > kMostAtOnce) {
        result.waiting += result.complete.size() - kMostAtOnce;
        result.complete.resize(kMostAtOnce);
    }
    return result;
}

Result<Done> DropFolder::putAway(const QString& file, Fate fate) const {
    const QDir folder(path_);
    const QString shelf = fate == Fate::Done ? QStringLiteral("done") : QStringLiteral("refused");
    const QString name = QFileInfo(file).fileName();
    bool moved = folder.mkpath(shelf);
    if (moved) {
        QString target = folder.filePath(shelf + u'/' + name);
        for (int number = 2; QFileInfo::exists(target); ++number) {  // never over another file
            target = folder.filePath(QStringLiteral("%1/%2 %3").arg(shelf, QString::number(number), name));
        }
        moved = QFile::rename(file, target);
    }
    if (!moved) {
        return fail(ErrorKind::Unavailable, QStringLiteral("the file cannot be moved into %1").arg(shelf),
                    QStringLiteral("folder.immovable"), {file});
    }
    return Done{};
}

}  // namespace zhiban
