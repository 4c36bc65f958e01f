// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// "至少2个(甲，乙，丙)", "2 OF (a, b, c)": at least so many of the different parts hold.
std::unique_ptr<ConditionOperator> makeAtLeast();

ConditionPtr atLeast(int count, std::vector<ConditionPtr> parts, Span where = {});

}  // namespace zhiban
