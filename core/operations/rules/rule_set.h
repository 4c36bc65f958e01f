// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"
#include "core/rules/compiled_rules.h"

namespace zhiban {

// The rules and word lists in force, as one thing: they are compiled together or not at all.
struct RuleSet {
    std::vector<Rule> rules;
    std::vector<WordList> lists;
    bool operator==(const RuleSet&) const = default;
};

Result<RuleSet> readRuleSet(const ReadSession& session);

// What everything that takes posts in starts with. Errors: the store's, and as CompiledRules::compile().
Result<std::shared_ptr<const CompiledRules>> compiledRulesOf(const ReadSession& session);

// The set as it would be with these saved: in the place of the one with the same id, or added to the end.
void put(RuleSet& set, const Rule& rule);
void put(RuleSet& set, const WordList& list);

// Whether a rule says what may be said together, whatever its condition. Invalid "rule.no-name", "rule.bad-tier" (1, 2
// and 4 hours are known), "rule.quiet-empty", "rule.life-safety-quiet", "rule.life-safety-muted" (details: its name).
Result<Done> checkSettings(const Rule& rule);

}  // namespace zhiban
