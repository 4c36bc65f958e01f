// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/mute_presets.h"

#include "core/base/office_zone.h"

namespace zhiban {

namespace {

TimePoint endOfShift(TimePoint now) {
    const QDateTime here = toUtc(now).toTimeZone(officeZone());
    QDateTime end(here.date(), QTime(8, 30), officeZone());
    if (here.secsTo(end) < 60) {
        end = QDateTime(here.date().addDays(1), QTime(8, 30), officeZone());
    }
    return fromDateTime(end);
}

}  // namespace

std::vector<MutePreset> mutePresets(TimePoint now) {
    using std::chrono::hours;
    return {{MuteFor::Hour, now + hours(1)}, {MuteFor::EndOfShift, endOfShift(now)}, {MuteFor::Day, now + hours(24)}};
}

}  // namespace zhiban
