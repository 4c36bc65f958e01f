// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "core/base/clock.h"

namespace zhiban {

// What a site's robots.txt said of the source's address.
struct RobotsWord {
    TimePoint askedAt;
    QString of;  // Position::markOf() the address
    bool allows = true;
    std::chrono::seconds delay{0};  // between two visits

    bool operator==(const RobotsWord&) const = default;
};

// How far a web source has been read, as FetchState::position keeps it. Items are remembered by marks of their ids.
struct PageTrail {
    QStringList known;  // the first page of the last reading that came to its end: there the next one stops
    QStringList head;   // the first page of a reading that has not come to its end yet,
    QString next;       //   and where it goes on
    std::optional<RobotsWord> robots;

    bool operator==(const PageTrail&) const = default;

    // What is no trail is an empty one.
    static PageTrail read(const QString& position);
    QString written() const;

    static QStringList marksOf(const QStringList& ids);
};

}  // namespace zhiban
