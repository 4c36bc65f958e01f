// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zhiban {

// Whether alerts may be heard at a desk now: the person's settings, and a silence until the end of the shift. Neither
// holds back an alert of a life safety rule.
struct Hearing {
    bool on = true;
    bool silenced = false;

    bool operator==(const Hearing&) const = default;
};

}  // namespace zhiban
