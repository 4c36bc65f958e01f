// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// "点赞>=100", "likes<5": how many likes the post had when it came in.
std::unique_ptr<ConditionOperator> makeLikes();

}  // namespace zhiban
