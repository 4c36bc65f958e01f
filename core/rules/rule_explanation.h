// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <vector>

#include "core/base/result.h"
#include "core/domain/rule.h"

namespace zhiban {

enum class LiteralRole { Any, All, None };

// What became of one literal of a rule on one post.
struct LiteralFinding {
    QString literal;
    LiteralRole role = LiteralRole::Any;
    bool found = false;
    FoldLayer layersUsed = FoldLayer::None;  // when found: the folding it needed
    std::vector<Span> spans;                 // when found: in matchText(), sorted, merged
    // When not found: the folding outside the rule's own that would have found it; None = not there at all.
    FoldLayer layersMissing = FoldLayer::None;

    bool operator==(const LiteralFinding&) const = default;
};

// Why a rule matched a post, or why not.
struct RuleExplanation {
    bool matches = false;
    std::vector<LiteralFinding> literals;  // any, all, none, each in the rule's order

    bool operator==(const RuleExplanation&) const = default;
};

// Errors as in CompiledRules::compile(). Takes microseconds per post: for a drawer, not for a feed.
Result<RuleExplanation> explain(const Rule& rule, QStringView title, QStringView body);

}  // namespace zhiban
