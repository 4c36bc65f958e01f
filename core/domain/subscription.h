// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

#include "core/base/result.h"
#include "core/domain/source.h"
#include "core/domain/week_hours.h"

namespace zhiban {

// A source the desk asks by itself, and how. The key is that of its Source: posts arrive under it.
struct Subscription {
    QString key;
    QString name;
    QString kind;                          // of the Collector: "feed", "mastodon", "sql", "mail", "folder", …
    QString address;                       // URL or path; empty where the settings say it
    QMap<QString, QString> settings = {};  // as ConnectorTraits::settings names them; secrets are not among them
    QMap<QString, QString> mapping = {};   // field name -> column, where they differ
    QByteArray zone = QByteArrayLiteral("Asia/Shanghai");
    QByteArray charset = {};
    QString place = {};  // for items without one
    std::chrono::minutes interval{5};
    WeekHours hours = WeekHours::always();
    bool insideHouse = false;  // its host may be one that is not public: an administrator's word
    QString owner = {};        // the unit that answers for it; empty = none: not in the registry of accounts
    int silentAfterDays = 0;   // registry: told when its last post is older; 0 = never
    bool paused = false;
    QString pausedBecause = {};

    bool operator==(const Subscription&) const = default;
};

// How listening to one subscription goes: the house-keeping of those who collect, not an act of anybody.
struct CollectionState {
    QString key;
    std::optional<TimePoint> dueAt;  // asked next; none = not before somebody resumes it
    std::optional<TimePoint> lastTry;
    std::optional<TimePoint> lastSuccess;
    std::optional<TimePoint> lastNew;  // when a new post came last
    int failures = 0;                  // in a row
    std::optional<Error> failure;      // of the last try; none after a success
    QString collector;                 // who asks it now, or did last: "device/process"
    std::optional<TimePoint> leasedUntil;

    bool operator==(const CollectionState&) const = default;
};

// A subscription as the screens see it.
struct ListenedSource {
    Subscription subscription;
    CollectionState state;
    std::optional<Source> source;  // none before its first post

    bool operator==(const ListenedSource&) const = default;
};

// Posts of a source shown within one hour. Hours count from 1970 UTC.
struct HourVolume {
    QString sourceKey;
    qint64 hour = 0;
    qint64 posts = 0;

    bool operator==(const HourVolume&) const = default;
};

inline qint64 hourOf(TimePoint at) {
    return std::chrono::floor<std::chrono::hours>(at.time_since_epoch()).count();
}

}  // namespace zhiban
