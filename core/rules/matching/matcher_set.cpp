// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/matcher_set.h"

#include <algorithm>

#include "core/rules/language/condition.h"
#include "core/rules/language/read_condition.h"
#include "core/rules/matching/matcher_builder.h"
#include "core/rules/rule_check.h"

namespace zhiban {

namespace {

const Diagnostic* firstError(const std::vector<Diagnostic>& diagnostics) {
    const auto error = std::find_if(diagnostics.begin(), diagnostics.end(),
                                    [](const Diagnostic& one) { return one.severity == DiagnosticSeverity::Error; });
    return error != diagnostics.end() ? &*error : nullptr;
}

Result<RuleMatcher> matcherOf(Rule rule, LeafTable& leaves, const WordListIndex& lists) {
    ParsedCondition parsed = readCondition(rule.condition);
    if (const Diagnostic* error = firstError(parsed.diagnostics)) {
        return fail(errorOf(rule, *error));
    }
    MatcherBuilder builder(rule.layers, leaves, lists);
    MatcherPtr matcher = parsed.condition->matcher(builder);
    if (const Diagnostic* error = firstError(builder.diagnostics())) {
        return fail(errorOf(rule, *error));
    }
    return RuleMatcher{std::move(rule), std::move(parsed.condition), std::move(matcher)};
}

}  // namespace

Result<MatcherSet> MatcherSet::of(std::vector<Rule> rules, const std::vector<WordList>& lists) {
    const Result<WordListIndex> index = WordListIndex::of(lists);
    if (!index) {
        return fail(index.error());
    }
    MatcherSet set;
    set.rules.reserve(rules.size());
    for (Rule& rule : rules) {
        // What takes no part is looked at, but nothing is looked for on its behalf.
        LeafTable unused;
        Result<RuleMatcher> matcher = matcherOf(std::move(rule), rule.active ? set.leaves : unused, *index);
        if (!matcher) {
            return fail(matcher.error());
        }
        if (matcher->rule.active) {
            set.rules.push_back(std::move(*matcher));
        }
    }
    for (size_t list = 0; list < index->size(); ++list) {
        if ((*index)[list].use == WordListUse::Excludes) {
            MatcherBuilder builder(FoldLayer::Default, set.leaves, *index);
            set.excluding.emplace_back((*index)[list].name, builder.matcherOfList(list));
        }
    }
    set.groups = set.leaves.literalGroups();
    return set;
}

QString MatcherSet::excludedBy(MatchEvidence& evidence) const {
    const auto list =
        std::find_if(excluding.begin(), excluding.end(), [&](const auto& one) { return one.second->holds(evidence); });
    return list != excluding.end() ? list->first : QString();
}

}  // namespace zhiban
