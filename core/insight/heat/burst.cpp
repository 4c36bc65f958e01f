// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/heat/burst.h"

#include <algorithm>

namespace zhiban {
namespace {

using std::chrono::hours;

constexpr hours shortBaseline{12};
constexpr hours longBaseline{24 * 14};

int countIn(const std::vector<TimePoint>& times, TimePoint from, TimePoint to) {
    return static_cast<int>(std::lower_bound(times.begin(), times.end(), to) -
                            std::lower_bound(times.begin(), times.end(), from));
}

double usual(const std::vector<TimePoint>& times, TimePoint before, hours span) {
    return static_cast<double>(countIn(times, before - span, before)) / static_cast<double>(span.count());
}

}  // namespace

std::vector<Burst> bursts(const std::vector<TimePoint>& times, TimePoint from, TimePoint to, const BurstRule& rule) {
    std::vector<Burst> found;
    for (TimePoint hour = std::chrono::floor<hours>(from); hour < to; hour += hours{1}) {
        const int posts = countIn(times, hour, hour + hours{1});
        if (posts < std::max(1, rule.floor)) {
            continue;
        }
        const Burst burst{hour, posts, usual(times, hour, shortBaseline), usual(times, hour, longBaseline)};
        if (posts > rule.times * std::max(burst.usualInTwelveHours, burst.usualInFourteenDays)) {
            found.push_back(burst);
        }
    }
    return found;
}

}  // namespace zhiban
