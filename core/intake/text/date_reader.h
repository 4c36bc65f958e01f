// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

#include "core/intake/text/zone_offsets.h"

namespace zhiban {

// Reads a point in time from what sources write: ISO 8601 and RFC 3339, RFC 822/1123/2822, RFC 850, asctime and
// Java's Date, Chinese dates (2026年3月2日 14:05, 3月2日, 昨天 14:05, 5分钟前), Unix time. Qt's own reader refuses
// "GMT" and takes the year 26 for the year 0026.
//
// Choices: a time without a zone is local to `zone`; "CST" is China's where the zone's standard time is +08:00,
// else North America's (RFC 822); two-digit years as in RFC 2822 (00–49 → 20xx); a date without a year is the
// latest that does not lie more than two days after `now`; 24:00 is the next day's 00:00; second 60 is the next
// second. A day that does not exist (30 February), an unknown zone name, or 3/4/2026, which is two days, is not
// readable. Whether a read date is plausible is not judged here. Not for use from several threads at once.
class DateReader {
  public:
    DateReader(const QTimeZone& zone, TimePoint now);

    std::optional<TimePoint> read(QStringView text);

  private:
    ZoneOffsets offsets_;
    TimePoint now_;
    qint64 wallNow_;
    bool cstIsChina_;
};

}  // namespace zhiban
