// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/rules/rule_table.h"

#include "core/domain/rule_keys.h"

namespace zhiban::sql {
namespace {

const QString ruleColumns = QStringLiteral(
    "SELECT id, version, name, level, condition, layers, active, tier_hours, life_safety, "
    "sound, quiet_from, quiet_to, expires_at, muted_until, note, saved_at, saved_by FROM rule ");
const QString isNewest =
    QStringLiteral("version = (SELECT max(newer.version) FROM rule AS newer WHERE newer.id = rule.id) ");

std::optional<DailyHours> readQuiet(Row& row) {
    const auto timeOf = [](int minute) { return QTime::fromMSecsSinceStartOfDay(minute * 60'000); };
    const std::optional<int> from = row.optionalSmall();
    const std::optional<int> to = row.optionalSmall();
    return from && to ? std::optional(DailyHours{timeOf(*from), timeOf(*to)}) : std::nullopt;
}

SavedRule readSaved(Row& row) {
    SavedRule saved;
    Rule& rule = saved.rule;
    rule.id = row.id<RuleId>();
    rule.version = row.small();
    rule.name = row.text();
    rule.level = static_cast<Level>(row.small());
    rule.condition = row.text();
    rule.layers = static_cast<FoldLayer>(row.small());
    rule.active = row.truth();
    rule.tierHours = row.optionalSmall();
    rule.lifeSafety = row.truth();
    rule.sound = alertSoundFromKey(row.text()).value_or(AlertSound::Soft);
    rule.quiet = readQuiet(row);
    rule.expires = row.optionalTime();
    rule.mutedUntil = row.optionalTime();
    rule.note = row.text();
    saved.savedAt = row.time();
    saved.savedBy = row.text();
    return saved;
}

Rule readRule(Row& row) {
    return readSaved(row).rule;
}

}  // namespace

Result<std::vector<Rule>> RuleTable::active() const {
    return session_.all<Rule>(
        ruleColumns + QStringLiteral("WHERE active = 1 AND ") + isNewest + QStringLiteral("ORDER BY level DESC, id"),
        {}, readRule);
}

Result<Rule> RuleTable::byId(const RuleId& id) const {
    return session_
        .first<Rule>(ruleColumns + QStringLiteral("WHERE id = :id AND ") + isNewest, {{u":id", id}}, readRule)
        .and_then([&](const std::optional<Rule>& rule) -> Result<Rule> {
            if (!rule) {
                return fail(ErrorKind::NotFound, QStringLiteral("no rule %1").arg(id.text),
                            QStringLiteral("rule.unknown"));
            }
            return *rule;
        });
}

Result<std::vector<SavedRule>> RuleTable::versions(const RuleId& id) const {
    return session_.all<SavedRule>(ruleColumns + QStringLiteral("WHERE id = :id ORDER BY version DESC"), {{u":id", id}},
                                   readSaved);
}

Result<std::vector<SavedRule>> RuleTable::newest() const {
    return session_.all<SavedRule>(
        ruleColumns + QStringLiteral("WHERE ") + isNewest + QStringLiteral("ORDER BY level DESC, id"), {}, readSaved);
}

}  // namespace zhiban::sql
