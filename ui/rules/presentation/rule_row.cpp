// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/rule_row.h"

namespace zhiban {

namespace {

RuleStanding standingOf(const Rule& rule, const std::optional<RulesInForce::InForce>& inForce, bool refused,
                        TimePoint now) {
    if (!rule.active) {
        return RuleStanding::Retired;
    }
    if (isExpired(rule, now)) {
        return RuleStanding::Expired;
    }
    if (inForce && inForce->version == rule.version) {
        return RuleStanding::InForce;
    }
    return refused ? RuleStanding::Refused : RuleStanding::Waiting;
}

}  // namespace

bool isMuted(const Rule& rule, TimePoint now) {
    return rule.mutedUntil && now < *rule.mutedUntil;
}

bool isExpired(const Rule& rule, TimePoint now) {
    return rule.expires && now >= *rule.expires;
}

RuleRow rowOf(const SavedRule& saved, const std::optional<RulesInForce::InForce>& inForce, bool refused,
              TimePoint now) {
    RuleRow row;
    row.key = saved.rule.id.text;
    row.rule = saved.rule;
    row.savedAt = saved.savedAt;
    row.savedBy = saved.savedBy;
    row.standing = standingOf(saved.rule, inForce, refused, now);
    row.since = inForce ? inForce->since : TimePoint{};
    return row;
}

}  // namespace zhiban
