// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace zhiban {

// Why a source was not heard for a while.
enum class GapReason {
    Failed,   // it did not answer, or not so that it could be read
    Unasked,  // nobody asked: no desk and no server was collecting
    Quiet,    // it answered, with fewer posts than at the same hour of other weeks
    Paused,   // an officer paused it
};

// A stretch in which the desk could not hear a source: what nobody saw then is not known to be calm.
struct SourceGap {
    QString sourceKey;
    QString sourceName = {};      // as people read it, where somebody knew it
    TimePoint from;               // the last time it was heard
    std::optional<TimePoint> to;  // none = it lasts
    GapReason reason = GapReason::Failed;
    std::optional<Error> failure = {};  // of the first failed look

    bool operator==(const SourceGap&) const = default;
};

}  // namespace zhiban
