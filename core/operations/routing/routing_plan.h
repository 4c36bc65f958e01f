// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/routing/routing_decision.h"
#include "core/operations/act_context.h"

namespace zhiban {

// The office's own part of routing: rules, categories, departments.
struct ReadRoutingPlan {
    using Answer = RoutingPlan;
    Result<Answer> run(const ReadSession& session) const;
};

// All rules in their order, as the next version. `seenVersion` guards against another officer's save in between:
// Conflict "routing.changed-meanwhile" (details: who). Invalid "routing.rule-says-nothing" for a rule that decides
// neither a category nor a department (details: its name).
struct SaveRoutingRules {
    using Answer = int;  // the version
    std::vector<RoutingRule> rules;
    int seenVersion = 0;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// A category with an empty id is new. Invalid "category.no-name", "category.too-deep" (a group within a group, or a
// group that has categories made one); Conflict "category.name-taken" (details: the name); NotFound "category.unknown"
// for a parent that is not there.
struct SaveCategory {
    using Answer = Category;  // as saved
    Category category;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
