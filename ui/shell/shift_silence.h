// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/domain/shift.h"

namespace zhiban {

// Alert sounds are silenced at a desk until the shift on duty ends, or until somebody asks again. Pure.
class ShiftSilence final {
  public:
    bool holds(const std::optional<Shift>& onDuty) const { return silenced_ && *silenced_ == idOf(onDuty); }
    void toggle(const std::optional<Shift>& onDuty) {
        silenced_ = holds(onDuty) ? std::nullopt : std::optional(idOf(onDuty));
    }
    // Another shift has begun: the silence does not come back with the earlier one.
    void passTo(const std::optional<Shift>& onDuty) {
        if (!holds(onDuty)) {
            silenced_.reset();
        }
    }

  private:
    static ShiftId idOf(const std::optional<Shift>& onDuty) { return onDuty ? onDuty->id : ShiftId{}; }

    std::optional<ShiftId> silenced_;  // empty id: while nobody is on duty
};

}  // namespace zhiban
