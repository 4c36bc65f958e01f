// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_state.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

namespace zhiban {

namespace {

// "ZBS" and the layout's version. Another version is not read: defaults serve as well.
constexpr quint32 magic = 0x5A42'5301;
constexpr qint64 largestFile = 4 * 1024 * 1024;

Error notSaved(const QString& path) {
    return {ErrorKind::Unavailable,
            QStringLiteral("the window's state could not be written to %1").arg(path),
            QStringLiteral("session.not-saved"),
            {path}};
}

}  // namespace

LoadedSession loadSession(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return {{}, true};
    }
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    LoadedSession loaded;
    stream >> mark;
    if (mark == magic) {
        stream >> loaded.state.geometry >> loaded.state.page >> loaded.state.pages;
    }
    if (mark != magic || stream.status() != QDataStream::Ok) {
        return {{}, true};
    }
    return loaded;
}

Result<Done> saveSession(const SessionState& state, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(notSaved(path));
    }
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << magic << state.geometry << state.page << state.pages;
    if (stream.status() != QDataStream::Ok || !file.commit()) {
        return fail(notSaved(path));
    }
    return Done{};
}

}  // namespace zhiban
