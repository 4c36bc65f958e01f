// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching/subject_text.h"
#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// "标题:路灯", "body:(a OR b)": what follows holds within the title, or within the body.
std::unique_ptr<ConditionOperator> makeInText();

ConditionPtr inText(TextField field, ConditionPtr part, Span where = {});

}  // namespace zhiban
