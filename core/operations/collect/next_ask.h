// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "core/base/clock.h"
#include "core/domain/subscription.h"

namespace zhiban {

// How a look went, as far as the next one depends on it.
struct LookResult {
    int failuresInARow = 0;  // this one counted; 0 = it went well
    std::optional<std::chrono::seconds> retryAfter = {};
    bool hasMore = false;
};

// When a source is asked next. After a success its interval later, give or take a tenth; at once when more is waiting.
// After failures twice as long each time, up to an hour (or the interval, when that is longer), give or take a
// quarter: whoever comes back is heard within the hour, and nobody is asked by everybody at the same moment. Never
// before the source allows (Retry-After), and only in the hours of its plan, in the office's zone. Nothing when the
// plan holds no hour. `chance` is in [0, 1).
std::optional<TimePoint> nextAsk(const Subscription& source, const LookResult& look, TimePoint now, double chance);

}  // namespace zhiban
