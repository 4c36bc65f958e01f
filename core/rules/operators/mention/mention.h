// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// "@某某发布": the post mentions that account, and not one whose name only begins or ends alike.
std::unique_ptr<ConditionOperator> makeMention();

ConditionPtr mentionOf(const QString& account, Span where = {});  // without the @

}  // namespace zhiban
