// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rule.h"
#include "core/domain/word_list.h"
#include "core/rules/language/parse_condition.h"

namespace zhiban {

// Everything there is to say about a rule's condition, by position: what parseCondition() says, and then what its
// layers and these lists make of it. Lists that break by themselves are named at the beginning of the text.
std::vector<Diagnostic> diagnoseRule(const Rule& rule, const std::vector<WordList>& lists);

// The same as one error of the rule, with its name before the diagnostic's details.
Error errorOf(const Rule& rule, const Diagnostic& diagnostic);

}  // namespace zhiban
