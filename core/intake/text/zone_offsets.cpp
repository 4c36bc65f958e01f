// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/zone_offsets.h"

#include <limits>

namespace zhiban {
namespace {
// Farther from a clock change than any clock is ever set.
constexpr qint64 kDay = 24LL * 3600 * 1000;
}  // namespace

ZoneOffsets::ZoneOffsets(const QTimeZone& zone) : zone_(zone.isValid() ? zone : QTimeZone::utc()) {}

TimePoint ZoneOffsets::toUtc(qint64 wall) {
    const qint64 guess = wall - offset_;
    if (guess >= from_ && guess < to_) {
        return fromMilliseconds(guess);
    }
    const QDateTime asUtc = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
    const qint64 utc = QDateTime(asUtc.date(), asUtc.time(), zone_).toMSecsSinceEpoch();
    remember(utc);
    return fromMilliseconds(utc);
}

void ZoneOffsets::remember(qint64 utc) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC);
    offset_ = qint64{zone_.offsetFromUtc(moment)} * 1000;
    const QTimeZone::OffsetData before = zone_.previousTransition(moment);
    const QTimeZone::OffsetData after = zone_.nextTransition(moment);
    from_ = before.atUtc.isValid() ? before.atUtc.toMSecsSinceEpoch() + kDay : utc - kDay;
    // Zones that change no more say so by an invalid answer; those with rules for ever always have a next one.
    to_ = after.atUtc.isValid() ? after.atUtc.toMSecsSinceEpoch() - kDay : std::numeric_limits<qint64>::max();
}

qint64 ZoneOffsets::toWall(TimePoint time) const {
    return toMilliseconds(time) + qint64{zone_.offsetFromUtc(zhiban::toUtc(time))} * 1000;
}

int ZoneOffsets::standardOffsetSeconds(TimePoint at) const {
    return zone_.standardTimeOffset(zhiban::toUtc(at));
}

}  // namespace zhiban
