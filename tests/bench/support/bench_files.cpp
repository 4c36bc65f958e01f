// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/bench_files.h"

#include <zlib.h>

#include <QDir>
#include <QFileInfo>

namespace zhiban::bench {

QString sharedFile(const QString& relativePath) {
    const QString source = QStringLiteral(ZHIBAN_SOURCE_DIR);
    for (const QString& root : {qEnvironmentVariable("ZHIBAN_SHARED_DATA"), source + QStringLiteral("/../shared/data"),
                                source + QStringLiteral("/../../shared/data")}) {
        const QString path = QDir::cleanPath(root + QLatin1Char('/') + relativePath);
        if (!root.isEmpty() && QFileInfo::exists(path)) {
            return path;
        }
    }
    return {};
}

QStringList linesOf(const QString& path, qsizetype most) {
    const gzFile file = gzopen(path.toLocal8Bit().constData(), "rb");
    QByteArray bytes;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (int got = 1; file != nullptr && got > 0;) {
        got = gzread(file, piece.data(), static_cast<unsigned>(piece.size()));
        bytes.append(piece.constData(), std::max(got, 0));
    }
    gzclose(file);
    QStringList lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (most > 0 && lines.size() > most) {
        lines.resize(most);
    }
    return lines;
}

}  // namespace zhiban::bench
