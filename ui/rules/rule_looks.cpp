// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_looks.h"

#include "ui/rules/presentation/rule_words.h"

namespace zhiban {

Chip standingChip(const RuleRow& row) {
    switch (row.standing) {
        case RuleStanding::Draft:
            return {IconName::Edit, RuleWords::tr("New"), ColorRole::Accent, ColorRole::AccentSoft};
        case RuleStanding::InForce:
            return {IconName::CheckCircle, RuleWords::tr("In force v%1").arg(row.rule.version), ColorRole::Good, {}};
        case RuleStanding::Waiting:
            return {IconName::Clock, RuleWords::tr("Not in force yet"), ColorRole::ClockSoon, {}};
        case RuleStanding::Refused:
            return {IconName::Error, RuleWords::tr("Refused"), ColorRole::Danger, {}};
        case RuleStanding::Expired:
            return {IconName::Clock, RuleWords::tr("Expired"), ColorRole::TextMuted, {}};
        case RuleStanding::Retired:
            return {IconName::Dismiss, RuleWords::tr("Retired"), ColorRole::TextMuted, {}};
    }
    return {};
}

std::vector<Chip> markChips(const Rule& rule, TimePoint now) {
    std::vector<Chip> chips;
    if (rule.lifeSafety) {
        chips.push_back({IconName::Warning, RuleWords::tr("Life safety"), ColorRole::Danger, {}});
    }
    if (isMuted(rule, now)) {
        chips.push_back({IconName::Pause, RuleWords::tr("Muted"), ColorRole::InternalNoteText, {}});
    }
    if (rule.quiet && !rule.lifeSafety) {
        chips.push_back({IconName::Moon, RuleWords::tr("Quiet hours"), ColorRole::TextMuted, {}});
    }
    return chips;
}

}  // namespace zhiban
