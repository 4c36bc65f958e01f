// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/language/condition.h"
#include "core/rules/language/parse_condition.h"

namespace zhiban {

// What a condition says that it hardly means: the same part twice, an alternative that another one covers, one very
// common character, and nothing to look for but what every post must be asked. Nearly linear in the condition.
void addWarnings(const Condition& condition, std::vector<Diagnostic>& diagnostics);

}  // namespace zhiban
