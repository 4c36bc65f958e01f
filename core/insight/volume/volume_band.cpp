// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/volume/volume_band.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zhiban {
namespace {

constexpr double deviations = 3;

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) {
        return *middle;
    }
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

}  // namespace

VolumeBand bandOf(std::vector<qint64> counts) {
    if (counts.empty()) {
        return {};
    }
    VolumeBand band;
    band.compared = static_cast<int>(counts.size());
    std::vector<double> values(counts.begin(), counts.end());
    band.median = medianOf(values);
    for (double& value : values) {
        value = std::abs(value - band.median);
    }
    const double width = std::max(deviations * medianOf(std::move(values)), std::sqrt(band.median));
    band.low = std::max(0.0, band.median - width);
    band.high = band.median + width;
    return band;
}

VolumeState stateOf(qint64 posts, const VolumeBand& band) {
    if (band.compared < kFewestCompared) {
        return VolumeState::NotKnown;
    }
    const auto count = static_cast<double>(posts);
    if (count < band.low) {
        return posts == 0 ? VolumeState::Silent : VolumeState::Low;
    }
    return count > band.high ? VolumeState::High : VolumeState::Usual;
}

VolumeHistory::VolumeHistory(const std::vector<HourVolume>& volumes, const std::vector<SourceGap>& gaps,
                             std::optional<TimePoint> addedAt) {
    for (const HourVolume& volume : volumes) {
        posts_[volume.hour] = volume.posts;
    }
    if (!posts_.empty()) {
        since_ = posts_.begin()->first;
    }
    if (addedAt) {
        since_ = std::min(since_.value_or(std::numeric_limits<qint64>::max()), hourOf(*addedAt));
    }
    for (const SourceGap& gap : gaps) {
        deaf_.emplace_back(hourOf(gap.from), gap.to ? hourOf(*gap.to) + 1 : std::numeric_limits<qint64>::max());
    }
}

qint64 VolumeHistory::posts(qint64 hour) const {
    const auto found = posts_.find(hour);
    return found == posts_.end() ? 0 : found->second;
}

bool VolumeHistory::wasHeard(qint64 hour) const {
    return since_ && hour >= *since_ &&
           std::ranges::none_of(deaf_, [hour](const auto& gap) { return gap.first <= hour && hour < gap.second; });
}

VolumeBand VolumeHistory::bandBefore(qint64 hour, qint64 step) const {
    std::vector<qint64> counts;
    for (int back = 1; back <= kCompared; ++back) {
        const qint64 then = hour - back * step;
        if (wasHeard(then)) {
            counts.push_back(posts(then));
        }
    }
    return bandOf(std::move(counts));
}

VolumeBand VolumeHistory::band(qint64 hour) const {
    const VolumeBand weekly = bandBefore(hour, kHoursOfAWeek);
    if (weekly.compared >= kFewestCompared) {
        return weekly;
    }
    VolumeBand daily = bandBefore(hour, kHoursOfADay);
    daily.sameWeekday = false;
    return daily.compared >= kFewestCompared ? daily : weekly;
}

}  // namespace zhiban
