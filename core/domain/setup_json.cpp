// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of what an office sets up: rules, departments, numbered series.
#include <QJsonArray>

#include "core/base/json_fields.h"
#include "core/domain/act_payloads.h"

namespace zhiban {

namespace {
using Key = QLatin1String;
}

QJsonObject toJson(const Rule& rule) {
    return {{Key("id"), rule.id.text},
            {Key("version"), rule.version},
            {Key("name"), rule.name},
            {Key("level"), levelKey(rule.level)},
            {Key("any"), QJsonArray::fromStringList(rule.any)},
            {Key("all"), QJsonArray::fromStringList(rule.all)},
            {Key("none"), QJsonArray::fromStringList(rule.none)},
            {Key("layers"), static_cast<qint64>(rule.layers)},
            {Key("active"), rule.active}};
}

Result<Rule> ruleFromJson(const QJsonObject& json) {
    JsonFields fields(json);
    Rule rule;
    rule.id.text = fields.text(Key("id"));
    rule.version = static_cast<int>(fields.number(Key("version")));
    rule.name = fields.text(Key("name"));
    const std::optional<Level> level = levelFromKey(fields.text(Key("level")));
    if (!level) {
        fields.refuse(Key("level"), QStringLiteral("is not a level"));
    }
    rule.level = level.value_or(Level::Blue);
    rule.any = fields.texts(Key("any"));
    rule.all = fields.texts(Key("all"));
    rule.none = fields.texts(Key("none"));
    rule.layers = static_cast<FoldLayer>(fields.number(Key("layers")));
    rule.active = fields.boolean(Key("active"));
    if (Result<Done> read = fields.finish(); !read) {
        return fail(read.error());
    }
    return rule;
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
