// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include "core/base/result.h"

namespace zhiban {

// How the window stood when it was last used. Losing it costs nothing but a few drags.
struct SessionState {
    QByteArray geometry;              // QWidget::saveGeometry()
    QString page;                     // shown page's id
    QMap<QString, QByteArray> pages;  // page id → Page::saveState()

    bool operator==(const SessionState&) const = default;
};

struct LoadedSession {
    SessionState state;
    bool damaged = false;  // there was a file, but not one this version reads: the state is empty
};

LoadedSession loadSession(const QString& path);
Result<Done> saveSession(const SessionState& state, const QString& path);

}  // namespace zhiban
