// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// "时间:22:00-06:00": written between these times of any day in the office's zone, from inclusive, to exclusive; over
// midnight where the second is the earlier one.
std::unique_ptr<ConditionOperator> makeTimeOfDay();

}  // namespace zhiban
