// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace zhiban {
namespace {

Failure denied(const QString& path, const QString& what) {
    return fail(ErrorKind::Denied, path + QStringLiteral(": ") + what, QStringLiteral("file.unwritable"), {path});
}

Result<Done> openForWriting(QSaveFile& file) {
    const QFileInfo target(file.fileName());
    if (!target.absoluteDir().exists()) {
        return denied(file.fileName(), QStringLiteral("no such folder"));
    }
    // A device or socket would be replaced by a file of its name.
    if (target.exists() && !target.isFile()) {
        return denied(file.fileName(), QStringLiteral("is not a file"));
    }
    if (!file.open(QIODevice::WriteOnly)) {
        return denied(file.fileName(), file.errorString());
    }
    return Done{};
}

}  // namespace

Result<Done> writeWholeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    return openForWriting(file).and_then([&](Done) -> Result<Done> {
        if (file.write(bytes) != bytes.size() || !file.commit()) {
            return fail(ErrorKind::Unavailable, path + QStringLiteral(": ") + file.errorString(),
                        QStringLiteral("file.unwritable"), {path});
        }
        return Done{};
    });
}

Result<Done> checkWritable(const QString& path) {
    QSaveFile file(path);
    const Result<Done> opened = openForWriting(file);
    file.cancelWriting();
    return opened;
}

}  // namespace zhiban
