// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/routing/routing_table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/domain/act_payloads.h"
#include "core/domain/routing_acts.h"

namespace zhiban::sql {
namespace {

Category readCategory(Row& row) {
    Category category;
    category.id = row.id<CategoryId>();
    category.parent = row.id<CategoryId>();
    category.name = row.text();
    category.department = row.id<DepartmentId>();
    category.serviceCode = row.text();
    category.restricted = row.truth();
    category.position = row.small();
    category.active = row.truth();
    return category;
}

// A column that holds what the ledger holds.
template <typename Payload>
Result<Payload> readJson(const QString& text, QLatin1String arrayKey = {}) {
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    return payloadOf<Payload>(arrayKey.isEmpty() ? json.object() : QJsonObject{{arrayKey, json.array()}});
}

struct RulesRow {
    SavedRoutingRules saved;
    QString rules;
};
RulesRow readRules(Row& row) {
    RulesRow read;
    read.saved.version = row.small();
    read.rules = row.text();
    read.saved.savedAt = row.time();
    read.saved.savedBy = row.text();
    return read;
}
const QString rulesNewestFirst =
    QStringLiteral("SELECT version, rules, saved_at, saved_by FROM routing_rules ORDER BY version DESC");

struct ModelRow {
    SavedRoutingModel saved;
    QString report;
};
ModelRow readModel(Row& row) {
    ModelRow read;
    read.saved.version = row.small();
    read.saved.sha256 = row.bytes();
    read.saved.examples = row.bytes();
    read.saved.from = row.text();
    read.report = row.text();
    read.saved.trainedAt = row.time();
    read.saved.trainedBy = row.text();
    read.saved.inForce = row.truth();
    return read;
}
const QString modelColumns = QStringLiteral(
    "SELECT version, sha256, examples, trained_from, report, trained_at, trained_by, in_force FROM routing_model ");

Result<std::vector<SavedRoutingModel>> readModels(Session& session, const QString& which) {
    Result<std::vector<ModelRow>> rows = session.all<ModelRow>(modelColumns + which, {}, readModel);
    if (!rows) {
        return fail(rows.error());
    }
    std::vector<SavedRoutingModel> models;
    for (ModelRow& row : *rows) {
        Result<RoutingReport> report = readJson<RoutingReport>(row.report);
        if (!report) {
            return fail(report.error());
        }
        row.saved.report = std::move(*report);
        models.push_back(std::move(row.saved));
    }
    return models;
}

}  // namespace

Result<std::vector<Category>> RoutingTable::categories() const {
    return session_.all<Category>(
        QStringLiteral("SELECT id, parent_id, name, department_id, service_code, restricted, position, active "
                       "FROM category ORDER BY CASE WHEN parent_id = '' THEN 0 ELSE 1 END, position, name, id"),
        {}, readCategory);
}

Result<std::vector<SavedRoutingRules>> RoutingTable::ruleVersions() const {
    Result<std::vector<RulesRow>> rows = session_.all<RulesRow>(rulesNewestFirst, {}, readRules);
    if (!rows) {
        return fail(rows.error());
    }
    std::vector<SavedRoutingRules> versions;
    for (RulesRow& row : *rows) {
        Result<RoutingRulesPayload> rules = readJson<RoutingRulesPayload>(row.rules, QLatin1String("rules"));
        if (!rules) {
            return fail(rules.error());
        }
        row.saved.rules = std::move(rules->rules);
        versions.push_back(std::move(row.saved));
    }
    return versions;
}

Result<SavedRoutingRules> RoutingTable::rules() const {
    return ruleVersions().map([](const std::vector<SavedRoutingRules>& versions) {
        return versions.empty() ? SavedRoutingRules{} : versions.front();
    });
}

Result<std::vector<SavedRoutingModel>> RoutingTable::models() const {
    return readModels(session_, QStringLiteral("ORDER BY version DESC"));
}

Result<std::optional<SavedRoutingModel>> RoutingTable::modelInForce() const {
    return readModels(session_, QStringLiteral("WHERE in_force = 1"))
        .map([](const std::vector<SavedRoutingModel>& models) {
            return models.empty() ? std::nullopt : std::optional(models.front());
        });
}

}  // namespace zhiban::sql
