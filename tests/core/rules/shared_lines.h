// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zlib.h>

#include <QByteArrayList>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace zhiban::testing {

// The lines of a file of the shared data, plain or gzip, without the empty ones; at most `most`.
inline QByteArrayList linesOf(const QString& path, qsizetype most = -1) {
    const gzFile file = gzopen(path.toLocal8Bit().constData(), "rb");
    QByteArray text;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    for (int got = 1; file != nullptr && got > 0;) {
        got = gzread(file, piece.data(), static_cast<unsigned>(piece.size()));
        text.append(piece.constData(), std::max(got, 0));
    }
    gzclose(file);
    QByteArrayList lines = text.split('\n');
    lines.removeAll(QByteArray());
    return most < 0 ? lines : lines.mid(0, most);
}

inline std::vector<QJsonObject> objectsOf(const QString& path, qsizetype most = -1) {
    std::vector<QJsonObject> objects;
    for (const QByteArray& line : linesOf(path, most)) {
        objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

}  // namespace zhiban::testing
