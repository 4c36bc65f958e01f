// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/recent_days.h"

#include "core/base/office_zone.h"

namespace zhiban {

QString recentDaysKey(RecentDays recent) {
    switch (recent) {
        case RecentDays::All:
            return QStringLiteral("all");
        case RecentDays::Today:
            return QStringLiteral("today");
        case RecentDays::SevenDays:
            return QStringLiteral("7-days");
        case RecentDays::ThirtyDays:
            return QStringLiteral("30-days");
    }
    return {};
}

RecentDays recentDaysFromKey(const QString& key) {
    for (const RecentDays recent : {RecentDays::Today, RecentDays::SevenDays, RecentDays::ThirtyDays}) {
        if (key == recentDaysKey(recent)) {
            return recent;
        }
    }
    return RecentDays::All;
}

TimePoint beginOf(RecentDays recent, TimePoint now) {
    const QDate today = officeDay(now);
    switch (recent) {
        case RecentDays::All:
            return fromMilliseconds(0);
        case RecentDays::Today:
            return beginOfDay(today);
        case RecentDays::SevenDays:
            return beginOfDay(today.addDays(-6));
        case RecentDays::ThirtyDays:
            return beginOfDay(today.addDays(-29));
    }
    return {};
}

TimePoint beginOfDay(QDate day) {
    return fromMilliseconds(day.startOfDay(officeZone()).toMSecsSinceEpoch());
}

QDate officeDay(TimePoint moment) {
    return toUtc(moment).toTimeZone(officeZone()).date();
}

}  // namespace zhiban
