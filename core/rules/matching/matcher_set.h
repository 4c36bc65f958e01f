// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rule.h"
#include "core/rules/language/condition.h"
#include "core/rules/matching/found_evidence.h"
#include "core/rules/matching/matcher.h"
#include "core/rules/matching/word_list_index.h"

namespace zhiban {

// A rule with what its condition became.
struct RuleMatcher {
    Rule rule;
    ConditionPtr condition;
    MatcherPtr matcher;
};

// Rules and lists with everything that is looked for on their behalf. Immutable once made.
struct MatcherSet {
    std::vector<RuleMatcher> rules;
    std::vector<std::pair<QString, MatcherPtr>> excluding;  // lists of that use, by name
    LeafTable leaves;
    std::vector<LiteralGroup> groups;

    // Errors as in CompiledRules::compile(). Inactive rules are checked but left out.
    static Result<MatcherSet> of(std::vector<Rule> rules, const std::vector<WordList>& lists);

    // The first excluding list that meets the post; empty when none does.
    QString excludedBy(MatchEvidence& evidence) const;
};

}  // namespace zhiban
