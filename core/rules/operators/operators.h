// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// One of every folder beside this file, newly made, in the order of their names.
std::vector<std::unique_ptr<ConditionOperator>> makeConditionOperators();

// The process's one copy: they hold nothing but constants.
const std::vector<std::unique_ptr<ConditionOperator>>& conditionOperators();

}  // namespace zhiban
