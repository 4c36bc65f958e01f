// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// "或", and lines one below the other: at least one part holds.
std::unique_ptr<ConditionOperator> makeAnyOf();

// Of the parts as one condition; parts that are themselves any-of are taken apart. One part is itself, none is none.
ConditionPtr anyOf(const std::vector<ConditionPtr>& parts);

}  // namespace zhiban
