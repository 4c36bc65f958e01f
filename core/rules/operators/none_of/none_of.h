// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// "非", "-词": its part does not hold.
std::unique_ptr<ConditionOperator> makeNoneOf();

bool isExclusion(const Condition& condition);
ConditionPtr noneOf(ConditionPtr part, Span where);

}  // namespace zhiban
