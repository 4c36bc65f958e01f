// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/folder/drop_folder.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
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

// Nothing for a file that can be read.
QString whyUnfit(const QFileInfo& file) {
    const QString name = file.fileName();
    if (std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; })) {
        return QStringLiteral("folder.name");
    }
    if (file.isSymLink()) {
        return QStringLiteral("folder.link");
    }
    return file.isFile() ? QString() : QStringLiteral("folder.not-a-file");
}

}  // namespace

Result<FolderLook> DropFolder::look(TimePoint now) {
    const QFileInfo folder(path_);
    if (!folder.isDir()) {
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such folder"), QStringLiteral("file.missing"),
                    {path_});
    }
    if (!folder.isReadable() || !folder.isExecutable()) {
        return fail(ErrorKind::Denied, QStringLiteral("the folder cannot be read"), QStringLiteral("file.unreadable"),
                    {path_});
    }
    FolderLook result;
    QHash<QString, Seen> present;
    QDirIterator files(path_, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    while (files.hasNext()) {
        files.next();
        const QFileInfo file = files.fileInfo();
        const QString name = file.fileName();
        if (isUnfinished(name) || (file.isDir() && !file.isSymLink())) {
            continue;
        }
        if (const QString why = whyUnfit(file); !why.isEmpty()) {
            if (!std::exchange(told_[name], true)) {
                result.unfit.push_back({name, why});
            }
            continue;
        }
        const Seen state{file.size(), file.lastModified().toMSecsSinceEpoch(), now};
        const auto before = seen_.constFind(name);
        const bool unchanged =
            before != seen_.constEnd() && before->size == state.size && before->modified == state.modified;
        present[name] = unchanged ? *before : state;
        if (unchanged && now - before->since >= kUnchangedFor) {
            result.complete << file.filePath();
        } else {
            ++result.waiting;
        }
    }
    seen_ = std::move(present);
    result.complete.sort();
    while (static_cast<size_t>(result.complete.size()) > kMostAtOnce) {
        result.complete.removeLast();
        ++result.waiting;
    }
    return result;
}

Result<Done> DropFolder::putAway(const QString& file, Fate fate) {
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
    seen_.remove(name);
    return Done{};
}

}  // namespace zhiban
