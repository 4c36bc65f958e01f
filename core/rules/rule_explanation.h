// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/domain/match_subject.h"
#include "core/domain/rule.h"
#include "core/domain/word_list.h"

namespace zhiban {

// What became of one part of a condition on one post.
struct ConditionFinding {
    QString operatorKey;  // folder of the operator: "near"
    QString text;         // the part as it is printed, in Chinese words
    Span where;           // the part in the text of the rule's condition
    bool holds = false;
    std::vector<Span> places;                // where it holds: in matchText(), sorted, merged
    FoldLayer layersUsed = FoldLayer::None;  // where it holds: the folding it needed
    // Where it does not: the folding outside the rule's own with which it would; None = not there at all.
    FoldLayer layersMissing = FoldLayer::None;
    std::vector<ConditionFinding> parts;

    bool operator==(const ConditionFinding&) const = default;
};

// Why a rule matched a post, or why not. Its tree has the shape of the condition.
struct RuleExplanation {
    bool matches = false;  // as CompiledRules::match() says
    ConditionFinding condition;
    bool hasExpired = false;  // the condition may hold, the rule no longer counts
    bool isMuted = false;     // it matches, but raises no alert
    QString excludedBy;       // name of the excluding list that mutes it

    bool operator==(const RuleExplanation&) const = default;
};

// Whether the rule is active is not asked. Errors as in CompiledRules::compile(). Compiles the rule: takes
// microseconds, with long lists milliseconds; for a drawer, not for a feed.
Result<RuleExplanation> explain(const Rule& rule, const std::vector<WordList>& lists, const MatchSubject& subject);

}  // namespace zhiban
