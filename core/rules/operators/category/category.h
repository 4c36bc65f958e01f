// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// "类别:城乡建设": the category the source gave the post.
std::unique_ptr<ConditionOperator> makeCategory();

}  // namespace zhiban
