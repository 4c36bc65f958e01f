// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/rules/rule_table.h"

#include "core/store/sql/connection/text_list.h"

namespace zhiban::sql {
namespace {

const QString ruleColumns =
    QStringLiteral("SELECT id, version, name, level, any_of, all_of, none_of, layers, active FROM rule ");
const QString isNewest =
    QStringLiteral("version = (SELECT max(newer.version) FROM rule AS newer WHERE newer.id = rule.id) ");

Rule readRule(Row& row) {
    Rule rule;
    rule.id = row.id<RuleId>();
    rule.version = row.small();
    rule.name = row.text();
    rule.level = static_cast<Level>(row.small());
    rule.any = listFromText(row.text());
    rule.all = listFromText(row.text());
    rule.none = listFromText(row.text());
    rule.layers = static_cast<FoldLayer>(row.small());
    rule.active = row.truth();
    return rule;
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

}  // namespace zhiban::sql
