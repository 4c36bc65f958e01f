// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/departments/department_table.h"

#include "core/store/sql/connection/text_list.h"

namespace zhiban::sql {
namespace {

const QString departmentColumns =
    QStringLiteral("SELECT id, name, duty_phone, categories, position, active FROM department ");

Department readDepartment(Row& row) {
    Department department;
    department.id = row.id<DepartmentId>();
    department.name = row.text();
    department.dutyPhone = row.text();
    department.categories = listFromText(row.text());
    department.position = row.small();
    department.active = row.truth();
    return department;
}

}  // namespace

Result<std::vector<Department>> DepartmentTable::active() const {
    return session_.all<Department>(departmentColumns + QStringLiteral("WHERE active = 1 ORDER BY position, id"), {},
                                    readDepartment);
}

Result<Department> DepartmentTable::byId(const DepartmentId& id) const {
    return session_
        .first<Department>(departmentColumns + QStringLiteral("WHERE id = :id"), {{u":id", id}}, readDepartment)
        .and_then([&](const std::optional<Department>& department) -> Result<Department> {
            if (!department) {
                return fail(ErrorKind::NotFound, QStringLiteral("no department %1").arg(id.text),
                            QStringLiteral("department.unknown"));
            }
            return *department;
        });
}

}  // namespace zhiban::sql
