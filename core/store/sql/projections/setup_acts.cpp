// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/acts.h"
#include "core/store/sql/connection/text_list.h"
#include "core/store/sql/projections/act.h"

namespace zhiban::sql {
namespace {

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
    if (act.entry.verb == verbs::DepartmentSaved) {
        return saveDepartment(act);
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no act is called %1").arg(act.entry.verb),
                QStringLiteral("ledger.unknown-verb"), {act.entry.verb});
}

}  // namespace zhiban::sql
