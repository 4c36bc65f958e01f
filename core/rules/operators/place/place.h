// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// "地点:文昌路": that occurs in the place the post names.
std::unique_ptr<ConditionOperator> makePlace();

}  // namespace zhiban
