// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/operations/rules/rules_in_force.h"

namespace zhiban {

// Whether what is saved of a rule is what this desk matches with.
enum class RuleStanding {
    Draft,    // never saved
    InForce,  // the saved version takes part
    Waiting,  // saved, this desk has not taken it up yet
    Refused,  // saved, and this desk could not take it up
    Expired,
    Retired,
};

// One rule as the list shows it.
struct RuleRow {
    QString key;  // the rule's id, or a draft's own key
    Rule rule;    // as saved; of a draft as it stands
    TimePoint savedAt;
    QString savedBy;
    RuleStanding standing = RuleStanding::Waiting;
    TimePoint since;       // InForce: since then
    bool unsaved = false;  // there is a draft of it

    bool operator==(const RuleRow&) const = default;
};

// `inForce`: the version this desk matches with; `refused`: the newest set did not compile.
RuleRow rowOf(const SavedRule& saved, const std::optional<RulesInForce::InForce>& inForce, bool refused, TimePoint now);

bool isMuted(const Rule& rule, TimePoint now);
bool isExpired(const Rule& rule, TimePoint now);

}  // namespace zhiban
