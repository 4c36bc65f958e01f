// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include "core/domain/category.h"
#include "core/domain/routing_rule.h"
#include "core/insight/routing/category_suggestion.h"

namespace zhiban {

// What the office has laid down about where matters go.
struct RoutingPlan {
    std::vector<RoutingRule> rules;       // in their order
    std::vector<Category> categories;     // retired ones too
    std::vector<Department> departments;  // active ones
};

// What is to be routed.
struct RoutingSubject {
    QString title;
    QString body;
    QString place;
    QString category;  // as the source says
    TimePoint at;      // when it was written
};

// One step of a decision, for a person to follow.
struct RoutingStep {
    enum class Outcome { Applies, OtherCategory, OtherPlace, NoWord, OtherHours, Off };
    QString rule;
    Outcome outcome = Outcome::Applies;
    QString by = {};  // the word, place or category that was found
    bool operator==(const RoutingStep&) const = default;
};

struct RoutingDecision {
    enum class Origin { Nobody, Rule, Source, Classifier };
    QString category;
    Origin categoryFrom = Origin::Nobody;
    DepartmentId department;
    QString departmentName;
    bool departmentFromRule = false;  // otherwise by the category
    QString rule;                     // the one that decided; empty = none did
    bool sure = false;                // a rule or the source said so, or the classifier is sure
    std::vector<RoutingStep> trace;   // every rule that was tried, in order
    bool operator==(const RoutingDecision&) const = default;
};

// Decides category and department: the first rule that applies, then what the source says (where the office knows that
// category), then the classifier (`suggestion`, if there is one). The department follows the category, or its group, or
// else the department that names the category among its own. Pure.
RoutingDecision decideRouting(const RoutingPlan& plan, const RoutingSubject& subject,
                              const std::optional<CategorySuggestion>& suggestion, const QTimeZone& zone);

}  // namespace zhiban
