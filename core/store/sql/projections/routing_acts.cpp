// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/routing_acts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/domain/acts.h"
#include "core/store/sql/projections/act.h"

namespace zhiban::sql {
namespace {

QString textOf(const QJsonDocument& json) {
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

Result<Done> saveCategory(const Act& act) {
    const Result<Category> category = categoryFromJson(act.entry.payload);
    if (!category) {
        return fail(category.error());
    }
    act.touched(QStringLiteral("category"), category->id.text);
    return act.run(
        QStringLiteral("INSERT INTO category (id, parent_id, name, department_id, service_code, restricted, position, "
                       "active) VALUES (:id, :parent, :name, :department, :code, :restricted, :position, :active) "
                       "ON CONFLICT (id) DO UPDATE SET parent_id = excluded.parent_id, name = excluded.name, "
                       "department_id = excluded.department_id, service_code = excluded.service_code, "
                       "restricted = excluded.restricted, position = excluded.position, active = excluded.active"),
        {{u":id", category->id},
         {u":parent", category->parent},
         {u":name", category->name},
         {u":department", category->department},
         {u":code", category->serviceCode},
         {u":restricted", category->restricted},
         {u":position", category->position},
         {u":active", category->active}});
}

Result<Done> saveRules(const Act& act, const RoutingRulesPayload&) {
    act.touched(QStringLiteral("routing"), {});
    const QJsonValue rules = act.entry.payload[QLatin1String("rules")];
    return act.run(
        QStringLiteral("INSERT INTO routing_rules (version, rules, saved_at, saved_by) "
                       "SELECT COALESCE(max(version), 0) + 1, :rules, :at, :by FROM routing_rules"),
        {{u":rules", textOf(QJsonDocument(rules.toArray()))}, {u":at", act.entry.at}, {u":by", act.entry.actor.name}});
}

Result<Done> addModel(const Act& act, const RoutingTrainedPayload& payload) {
    act.touched(QStringLiteral("routing"), {});
    ZHIBAN_TRY(act.run(QStringLiteral("UPDATE routing_model SET in_force = 0 WHERE in_force = 1"), {}));
    return act.run(
        QStringLiteral(
            "INSERT INTO routing_model (version, sha256, examples, trained_from, report, trained_at, trained_by, "
            "in_force) SELECT COALESCE(max(version), 0) + 1, :hash, :examples, :origin, :report, :at, :by, 1 "
            "FROM routing_model"),
        {{u":hash", payload.sha256},
         {u":examples", payload.examples},
         {u":origin", payload.from},
         {u":report", textOf(QJsonDocument(toJson(payload.report)))},
         {u":at", act.entry.at},
         {u":by", act.entry.actor.name}});
}

Result<Done> chooseModel(const Act& act, const RoutingModelChosenPayload& payload) {
    act.touched(QStringLiteral("routing"), {});
    ZHIBAN_TRY(act.run(QStringLiteral("UPDATE routing_model SET in_force = 0 WHERE in_force = 1"), {}));
    const Result<qint64> chosen =
        act.session.run(QStringLiteral("UPDATE routing_model SET in_force = 1 WHERE version = :version"),
                        {{u":version", payload.version}});
    if (!chosen) {
        return fail(chosen.error());
    }
    if (*chosen == 0) {
        return fail(ErrorKind::Conflict, QStringLiteral("there is no classifier %1").arg(payload.version),
                    QStringLiteral("routing.no-such-model"), {QString::number(payload.version)});
    }
    return Done{};
}

}  // namespace

Result<Done> applyRoutingAct(const Act& act) {
    if (act.entry.verb == verbs::CategorySaved) {
        return saveCategory(act);
    }
    if (act.entry.verb == verbs::RoutingRulesSaved) {
        return applyAs<RoutingRulesPayload>(act, saveRules);
    }
    if (act.entry.verb == verbs::RoutingTrained) {
        return applyAs<RoutingTrainedPayload>(act, addModel);
    }
    if (act.entry.verb == verbs::RoutingModelChosen) {
        return applyAs<RoutingModelChosenPayload>(act, chooseModel);
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no act is called %1").arg(act.entry.verb),
                QStringLiteral("ledger.unknown-verb"), {act.entry.verb});
}

}  // namespace zhiban::sql
