// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/domain/source_gap.h"
#include "core/domain/subscription.h"

namespace zhiban {

// What a source usually brings within one hour: its posts at the same hour of the same weekday in the weeks before, or,
// as long as there are too few of those, at the same hour of the days before.
// The middle is their median; the band reaches three median absolute deviations to both sides, at least the square
// root of the median. One deviation alone would call every second hour unusual, and a source that brought exactly as
// much every week would have no width at all (counts scatter by about their square root).
struct VolumeBand {
    double low = 0;
    double median = 0;
    double high = 0;
    int compared = 0;         // counts
    bool sameWeekday = true;  // they are of; of any day otherwise

    bool operator==(const VolumeBand&) const = default;
};

inline constexpr qint64 kHoursOfADay = 24;
inline constexpr qint64 kHoursOfAWeek = 7 * kHoursOfADay;
inline constexpr int kCompared = 14;       // weeks or days back
inline constexpr int kFewestCompared = 4;  // with fewer nothing is said

enum class VolumeState { NotKnown, Silent, Low, Usual, High };

VolumeBand bandOf(std::vector<qint64> counts);
// Silent: not one post where the band begins above none.
VolumeState stateOf(qint64 posts, const VolumeBand& band);

// The hours of one source. Hours of a gap teach nothing: they are left out of the bands of later weeks. Hours are
// those of HourVolume, so a zone that changes its clocks compares with the hour before or after for some weeks.
class VolumeHistory {
  public:
    VolumeHistory() = default;
    // `volumes` and `gaps` of this source alone, in any order; an hour named twice counts once. Listened to since the
    // first hour with a post, or since `addedAt` where that is earlier.
    VolumeHistory(const std::vector<HourVolume>& volumes, const std::vector<SourceGap>& gaps,
                  std::optional<TimePoint> addedAt = {});

    qint64 posts(qint64 hour) const;
    bool wasHeard(qint64 hour) const;  // listened to, and not within a gap
    VolumeBand band(qint64 hour) const;
    VolumeState state(qint64 hour) const { return stateOf(posts(hour), band(hour)); }

  private:
    VolumeBand bandBefore(qint64 hour, qint64 step) const;

    std::map<qint64, qint64> posts_;
    std::optional<qint64> since_;
    std::vector<std::pair<qint64, qint64>> deaf_;  // hours [from, to); one that lasts has no end
};

}  // namespace zhiban
