// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/acts.h"
#include "core/store/sql/connection/text_list.h"
#include "core/store/sql/projections/act.h"

namespace zhiban::sql {
namespace {

// The version counts the saves of this rule, whatever the caller believed it to be.
Result<Done> saveRule(const Act& act) {
    const Result<Rule> rule = ruleFromJson(act.entry.payload);
    if (!rule) {
        return fail(rule.error());
    }
    act.touched(QStringLiteral("rule"), rule->id.text);
    return act.run(
        QStringLiteral("INSERT INTO rule (id, version, name, level, any_of, all_of, none_of, layers, active) "
                       "SELECT :id, COALESCE(max(version), 0) + 1, :name, :level, :any, :all, :none, :layers, :active "
                       "FROM rule WHERE id = :same"),
        {{u":id", rule->id},
         {u":name", rule->name},
         {u":level", rule->level},
         {u":any", listText(rule->any)},
         {u":all", listText(rule->all)},
         {u":none", listText(rule->none)},
         {u":layers", static_cast<int>(rule->layers)},
         {u":active", rule->active},
         {u":same", rule->id}});
}

Result<Done> retireRule(const Act& act) {
    const Result<qint64> retired =
        act.session.run(QStringLiteral("UPDATE rule SET active = 0 WHERE id = :id AND active = 1 AND version = "
                                       "(SELECT max(newer.version) FROM rule AS newer WHERE newer.id = :same)"),
                        {{u":id", act.entry.subjectId}, {u":same", act.entry.subjectId}});
    if (!retired) {
        return fail(retired.error());
    }
    if (*retired == 0) {
        return fail(ErrorKind::Conflict, QStringLiteral("rule %1 is not active").arg(act.entry.subjectId),
                    QStringLiteral("rule.unknown"));
    }
    act.touched(QStringLiteral("rule"), act.entry.subjectId);
    return Done{};
}

Result<Done> saveDepartment(const Act& act) {
    const Result<Department> department = departmentFromJson(act.entry.payload);
    if (!department) {
        return fail(department.error());
    }
    act.touched(QStringLiteral("department"), department->id.text);
    return act.run(QStringLiteral("INSERT INTO department (id, name, duty_phone, categories, position, active) "
                                  "VALUES (:id, :name, :phone, :categories, :position, :active) "
                                  "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                                  "duty_phone = excluded.duty_phone, categories = excluded.categories, "
                                  "position = excluded.position, active = excluded.active"),
                   {{u":id", department->id},
                    {u":name", department->name},
                    {u":phone", department->dutyPhone},
                    {u":categories", listText(department->categories)},
                    {u":position", department->position},
                    {u":active", department->active}});
}

}  // namespace

Result<Done> applySetupAct(const Act& act) {
    if (act.entry.verb == verbs::RuleSaved) {
        return saveRule(act);
    }
    if (act.entry.verb == verbs::RuleRetired) {
        return retireRule(act);
    }
    if (act.entry.verb == verbs::DepartmentSaved) {
        return saveDepartment(act);
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no act is called %1").arg(act.entry.verb),
                QStringLiteral("ledger.unknown-verb"), {act.entry.verb});
}

}  // namespace zhiban::sql
