// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// "来源:市长信箱", "source:board": the post comes from the source of that key or name.
std::unique_ptr<ConditionOperator> makeSource();

}  // namespace zhiban
