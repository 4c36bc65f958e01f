// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// Words side by side, "且": every part holds.
std::unique_ptr<ConditionOperator> makeAllOf();

// Of the parts as one condition; parts that are themselves all-of are taken apart. One part is itself, none is none.
ConditionPtr allOf(const std::vector<ConditionPtr>& parts);

}  // namespace zhiban
