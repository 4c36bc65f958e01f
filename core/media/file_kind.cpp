// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/file_kind.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace zhiban {

FileKind fileKindOf(const QString& mediaType) {
    if (mediaType.startsWith(QLatin1String("image/"))) {
        return FileKind::Picture;
    }
    if (mediaType.startsWith(QLatin1String("audio/"))) {
        return FileKind::Sound;
    }
    if (mediaType.startsWith(QLatin1String("video/"))) {
        return FileKind::Film;
    }
    static const QStringList documents{QStringLiteral("text/"), QStringLiteral("application/pdf"),
                                       QStringLiteral("application/msword"),
                                       QStringLiteral("application/vnd.oasis.opendocument"),
                                       QStringLiteral("application/vnd.openxmlformats-officedocument")};
    const bool document =
        std::ranges::any_of(documents, [&](const QString& type) { return mediaType.startsWith(type); });
    return document ? FileKind::Document : FileKind::Other;
}

bool mayRun(const QString& fileName, const QByteArray& head) {
    static constexpr std::array suffixes{".exe", ".com", ".bat", ".cmd", ".ps1", ".vbs", ".vbe",    ".js",  ".jse",
                                         ".wsf", ".scr", ".pif", ".msi", ".lnk", ".hta", ".cpl",    ".dll", ".jar",
                                         ".sh",  ".run", ".app", ".apk", ".deb", ".rpm", ".desktop"};
    static constexpr std::array beginnings{"MZ",
                                           "\x7f"
                                           "ELF",
                                           "#!", "\xcf\xfa\xed\xfe", "\xca\xfe\xba\xbe"};
    return std::ranges::any_of(
               suffixes,
               [&](const char* suffix) { return fileName.endsWith(QLatin1String(suffix), Qt::CaseInsensitive); }) ||
           std::ranges::any_of(beginnings, [&](const char* beginning) { return head.startsWith(beginning); });
}

bool isVectorPicture(const QString& mediaType) {
    return mediaType.startsWith(QLatin1String("image/svg"));
}

}  // namespace zhiban
