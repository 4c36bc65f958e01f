// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/clock.h"

namespace zhiban {

// When a claim that had gone quiet counts as back.
struct ResurgenceRule {
    std::chrono::days quiet{14};   // no post close to it for so long …
    int posts = 3;                 // … and then so many …
    std::chrono::hours within{6};  // … in so short a time
    bool operator==(const ResurgenceRule&) const = default;
};

struct Resurgence {
    TimePoint since;                  // of the first post of the new wave
    TimePoint noticed;                // of the post that made it one
    std::optional<TimePoint> before;  // the last post of the time before; none = the claim was registered without any
    int posts = 0;                    // of the new wave so far
    bool operator==(const Resurgence&) const = default;
};

// The newest return of a claim, from the times of the posts close to it, in any order. `registered` is when the office
// came to know the claim: posts of the quiet time before count from there, so that a claim registered during its first
// wave is not said to be back.
std::optional<Resurgence> resurgenceOf(std::vector<TimePoint> posts, TimePoint registered, const ResurgenceRule& rule);

}  // namespace zhiban
