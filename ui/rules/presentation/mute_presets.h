// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/clock.h"

namespace zhiban {

enum class MuteFor { Hour, EndOfShift, Day };

struct MutePreset {
    MuteFor kind = MuteFor::Hour;
    TimePoint until;
    bool operator==(const MutePreset&) const = default;
};

// How long a rule may be muted by one choice. The shift ends at 08:30 in the office's zone: today, or tomorrow when
// that is over (or begins within the minute).
std::vector<MutePreset> mutePresets(TimePoint now);

}  // namespace zhiban
