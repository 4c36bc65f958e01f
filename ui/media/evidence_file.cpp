// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/evidence_file.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace zhiban {

namespace {
constexpr qint64 largestFile = 64LL * 1024 * 1024;  // as core/operations/cases/add_evidence.h
}

Result<EvidenceFile> readEvidenceFile(const QString& path) {
    const QFileInfo about(path);
    // A pipe or a device would block for ever.
    if (!about.isFile()) {
        return fail(ErrorKind::NotFound, QStringLiteral("not a file: ") + path, QStringLiteral("file.missing"),
                    {about.fileName()});
    }
    if (about.size() == 0 || about.size() > largestFile) {
        return fail(ErrorKind::Invalid, QStringLiteral("empty or larger than 64 MiB"), QStringLiteral("evidence.size"),
                    {about.fileName()});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Unavailable, file.errorString(), QStringLiteral("file.unreadable"), {about.fileName()});
    }
    EvidenceFile read{file.read(largestFile + 1), about.fileName(), {}};
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorKind::Unavailable, file.errorString(), QStringLiteral("file.unreadable"), {about.fileName()});
    }
    read.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(about.fileName(), read.bytes).name();
    return read;
}

Result<EvidenceFile> pictureAsFile(const QImage& picture, const QString& fileName) {
    EvidenceFile file{{}, fileName, QStringLiteral("image/png")};
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (picture.isNull() || !picture.save(&buffer, "PNG")) {
        return fail(ErrorKind::Invalid, QStringLiteral("no picture on the clipboard"), QStringLiteral("image.broken"));
    }
    return file;
}

}  // namespace zhiban
