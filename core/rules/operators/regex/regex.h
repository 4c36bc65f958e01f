// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// "re:/浙A\d{5}/", "re:/…/i": a regular expression in RE2's syntax, over the text as it is written. No folding.
std::unique_ptr<ConditionOperator> makeRegex();

}  // namespace zhiban
