// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace zhiban {

// How heat is reckoned. Everything in it can be seen and changed; a changed one is a new version, and a figure says by
// which version it came about.
//
//   heat = 100 × (1 − e^−x)
//   x    = perPostAnHour × new posts an hour      (smoothed: a post counts half after `halfLife`)
//        + perSource     × further sources        (beyond the first, within a day)
//        + perTenfoldLikes × log10(1 + likes)     (of the posts within a day)
//        + perDanger     × danger                 (share of the posts within a day that hit a rule, the graver the
//        more)
//        + perSpread     × spread                 (share of the last 24 hours in which a post came)
struct HeatFormula {
    int version = 1;
    std::chrono::minutes halfLife{180};
    double perPostAnHour = 0.25;
    double perSource = 0.15;
    double perTenfoldLikes = 0.10;
    double perDanger = 0.60;
    double perSpread = 0.40;
    double oneHourFrom = 65;   // heat from which the response clock is one hour
    double twoHoursFrom = 35;  // two hours; four below

    bool operator==(const HeatFormula&) const = default;
};

// What a post adds. `danger` is 0 for a post that hit no rule, up to 1 for the gravest level.
struct HeatPost {
    TimePoint at;
    qint64 source = 0;
    int likes = 0;
    double danger = 0;
};

// The figure with what it is made of, so that it can be checked by hand.
struct Heat {
    double value = 0;  // 0 to 100
    int formulaVersion = 0;
    double postsAnHour = 0;
    int sources = 0;  // within a day; the rest as well
    int posts = 0;
    qint64 likes = 0;
    double danger = 0;
    double spread = 0;

    bool operator==(const Heat&) const = default;
};

// How hot an event was at a moment: later posts do not count. `posts` in order of time.
Heat heatAt(const std::vector<HeatPost>& posts, TimePoint at, const HeatFormula& formula = {});

// One point for each full hour of [from, to], at its end.
struct HeatPoint {
    TimePoint at;
    int posts = 0;  // within the hour before
    double heat = 0;

    bool operator==(const HeatPoint&) const = default;
};
std::vector<HeatPoint> heatCurve(const std::vector<HeatPost>& posts, TimePoint from, TimePoint to,
                                 const HeatFormula& formula = {});

}  // namespace zhiban
