// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include "core/base/clock.h"

namespace zhiban {

// Who acts. In SQLite mode the name is declared, not proven; PostgreSQL mode takes the session's login.
struct Actor {
    QString name;    // officer, or "system"
    QString device;  // host name of the desk

    bool operator==(const Actor&) const = default;
};

// An act about to be committed. The store adds sequence, chain and time of record.
struct LedgerDraft {
    TimePoint at;
    Actor actor;
    QString verb;         // "case.opened"; the list is in acts.h
    QString subjectKind;  // "case", "rule", "shift", …
    QString subjectId;
    QJsonObject payload;  // whatever a projection needs: a rebuild reads nothing else

    bool operator==(const LedgerDraft&) const = default;
};

// An act as recorded. hash = SHA-256(previous ‖ canonical form of the rest); the first previous is 32 zero bytes.
struct LedgerEntry {
    qint64 sequence = 0;  // from 1, without a gap
    TimePoint at;
    Actor actor;
    QString verb;
    QString subjectKind;
    QString subjectId;
    QJsonObject payload;
    QByteArray previous;  // 32 bytes
    QByteArray hash;      // 32 bytes

    bool operator==(const LedgerEntry&) const = default;
};

struct LedgerHead {
    qint64 sequence = 0;  // 0 = empty
    QByteArray hash = QByteArray(32, '\0');

    bool operator==(const LedgerHead&) const = default;
};

}  // namespace zhiban
