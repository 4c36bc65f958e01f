// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include "core/base/result.h"

namespace zhiban {

// A file as it is about to become evidence.
struct EvidenceFile {
    QByteArray bytes;
    QString fileName;
    QString mediaType;  // by content, not by name
};

// Reads a file a person chose or dropped. Regular files up to 64 MiB; anything else is Invalid "evidence.size" or
// Unavailable "file.unreadable". Not for the GUI thread.
Result<EvidenceFile> readEvidenceFile(const QString& path);
// A pasted picture as PNG. Not for the GUI thread.
Result<EvidenceFile> pictureAsFile(const QImage& picture, const QString& fileName);

}  // namespace zhiban
