// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/collect/next_ask.h"

#include <algorithm>
#include <cmath>

#include "core/base/office_zone.h"

namespace zhiban {
namespace {

using namespace std::chrono_literals;

constexpr Milliseconds kLongestBackOff = 1h;
constexpr Milliseconds kSoon = 1s;
constexpr Milliseconds kHour = 1h;
constexpr int kMostDoublings = 10;

// `share` of a time more or less, by chance.
Milliseconds spread(Milliseconds time, double share, double chance) {
    const double factor = 1.0 + share * (2.0 * chance - 1.0);
    return Milliseconds(std::llround(static_cast<double>(time.count()) * factor));
}

Milliseconds waitAfter(const Subscription& source, const LookResult& look, double chance) {
    const Milliseconds interval = std::max<Milliseconds>(source.interval, 1min);
    if (look.failuresInARow == 0) {
        return look.hasMore ? kSoon : spread(interval, 0.1, chance);
    }
    const Milliseconds doubled = interval * (1LL << std::min(look.failuresInARow - 1, kMostDoublings));
    return spread(std::min(doubled, std::max(interval, kLongestBackOff)), 0.25, chance);
}

// The first moment from `at` on that the plan holds.
std::optional<TimePoint> withinPlan(const Subscription& source, TimePoint at, double chance) {
    TimePoint hour = std::chrono::floor<std::chrono::hours>(at);
    for (int looked = 0; looked <= WeekHours::kHours; ++looked, hour += kHour) {
        if (!source.hours.holds(toUtc(hour).toTimeZone(officeZone()))) {
            continue;
        }
        // Not all at the stroke of the hour.
        const Milliseconds late = spread(std::min<Milliseconds>(source.interval, 10min) / 2, 1.0, chance);
        return looked == 0 ? at : hour + late;
    }
    return std::nullopt;
}

}  // namespace

std::optional<TimePoint> nextAsk(const Subscription& source, const LookResult& look, TimePoint now, double chance) {
    Milliseconds wait = waitAfter(source, look, chance);
    if (look.retryAfter) {
        wait = std::max<Milliseconds>(wait, *look.retryAfter);
    }
    return withinPlan(source, now + wait, chance);
}

}  // namespace zhiban
