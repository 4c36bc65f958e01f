// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/clock.h"

namespace zhiban {

// What is known beside the text of a post that an officer wrote down for somebody: a call, a letter, a visit.
struct Submission {
    QString contact = {};                    // how to reach who told it. Private: never leaves, masked when shown
    std::optional<TimePoint> happened = {};  // when it was; the post's own time is when it was told
    QString takenBy = {};                    // the officer

    bool operator==(const Submission&) const = default;
};

}  // namespace zhiban
