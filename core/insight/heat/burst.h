// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/clock.h"

namespace zhiban {

// When so many posts come that somebody should look: more than `times` what is usual by both baselines, the twelve
// hours before and the fourteen days before, and never fewer than `floor` in the hour.
struct BurstRule {
    int floor = 5;
    double times = 3;

    bool operator==(const BurstRule&) const = default;
};

struct Burst {
    TimePoint from;  // the hour begins here
    int posts = 0;
    double usualInTwelveHours = 0;  // posts an hour
    double usualInFourteenDays = 0;

    bool operator==(const Burst&) const = default;
};

// The bursts among the hours of [from, to). `times` are the moments of posts in order, from fourteen days before `from`
// on as far as there are any. Hours that are bursts themselves count towards later baselines: what goes on is usual.
std::vector<Burst> bursts(const std::vector<TimePoint>& times, TimePoint from, TimePoint to,
                          const BurstRule& rule = {});

}  // namespace zhiban
