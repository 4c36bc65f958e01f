// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/claims/resurgence.h"

#include <algorithm>

namespace zhiban {
namespace {

// The first post of the wave that is `rule.posts` strong soon enough; none when it never was.
std::optional<size_t> momentNoticed(const std::vector<TimePoint>& posts, size_t first, size_t end,
                                    const ResurgenceRule& rule) {
    const auto wanted = static_cast<size_t>(std::max(rule.posts, 1));
    for (size_t last = first + wanted - 1; last < end; ++last) {
        if (posts[last] - posts[last + 1 - wanted] <= rule.within) {
            return last;
        }
    }
    return std::nullopt;
}

}  // namespace

// Waves are parted by quiet times; the newest wave that was strong enough is the answer.
std::optional<Resurgence> resurgenceOf(std::vector<TimePoint> posts, TimePoint registered, const ResurgenceRule& rule) {
    std::sort(posts.begin(), posts.end());
    size_t end = posts.size();
    while (end > 0) {
        size_t first = end - 1;
        while (first > 0 && posts[first] - posts[first - 1] < rule.quiet) {
            --first;
        }
        const bool wasQuiet = first > 0 || posts[first] - registered >= rule.quiet;
        const std::optional<size_t> noticed = momentNoticed(posts, first, end, rule);
        if (wasQuiet && noticed) {
            return Resurgence{posts[first], posts[*noticed], first > 0 ? std::optional(posts[first - 1]) : std::nullopt,
                              static_cast<int>(end - first)};
        }
        end = first;
    }
    return std::nullopt;
}

}  // namespace zhiban
