// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <optional>

namespace zhiban {

using ShiftId = Uuid<struct ShiftTag>;

// One officer's watch. A projection of the ledger.
struct Shift {
    ShiftId id;
    QString officer;
    QString name;  // "夜班 甲班"
    TimePoint startedAt;
    std::optional<TimePoint> endedAt;
    QString handoverNote;  // for the next officer
    QString receiver;      // who takes over, as written by the one who leaves

    bool operator==(const Shift&) const = default;
};

}  // namespace zhiban
