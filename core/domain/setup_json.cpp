// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of what an office sets up: departments, numbered series.
#include <QJsonArray>

#include "core/base/json_fields.h"
#include "core/domain/act_payloads.h"

namespace zhiban {

namespace {
using Key = QLatin1String;
}

QJsonObject toJson(const Department& department) {
    return {{Key("id"), department.id.text},
            {Key("name"), department.name},
            {Key("duty_phone"), department.dutyPhone},
            {Key("categories"), QJsonArray::fromStringList(department.categories)},
            {Key("position"), department.position},
            {Key("active"), department.active}};
}

Result<Department> departmentFromJson(const QJsonObject& json) {
    JsonFields fields(json);
    Department department;
    department.id.text = fields.text(Key("id"));
    department.name = fields.text(Key("name"));
    department.dutyPhone = fields.textOr(Key("duty_phone"));
    department.categories = fields.texts(Key("categories"));
    department.position = static_cast<int>(fields.number(Key("position")));
    department.active = fields.boolean(Key("active"));
    if (Result<Done> read = fields.finish(); !read) {
        return fail(read.error());
    }
    return department;
}

QJsonObject toJson(const Column& column) {
    return {{Key("id"), column.id.text}, {Key("name"), column.name}, {Key("next_issue"), column.nextIssue}};
}

Result<Column> columnFromJson(const QJsonObject& json) {
    JsonFields fields(json);
    Column column;
    column.id.text = fields.text(Key("id"));
    column.name = fields.text(Key("name"));
    column.nextIssue = static_cast<int>(fields.number(Key("next_issue")));
    if (Result<Done> read = fields.finish(); !read) {
        return fail(read.error());
    }
    return column;
}

}  // namespace zhiban
