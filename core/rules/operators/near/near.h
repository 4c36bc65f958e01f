// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// "路灯 近/5 不亮": both occur, in any order, with at most so many characters of folded text between them.
std::unique_ptr<ConditionOperator> makeNear();

ConditionPtr nearTo(ConditionPtr one, ConditionPtr other, int farthest);

}  // namespace zhiban
