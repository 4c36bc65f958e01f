// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/rules/rule_list.h"

#include "core/domain/act_payloads.h"
#include "core/operations/rules/read_rules.h"

namespace zhiban::ctl {

namespace {

QJsonObject savedJson(QJsonObject json, const char* kind, TimePoint savedAt, const QString& savedBy) {
    json.insert(QStringLiteral("kind"), QLatin1String(kind));
    json.insert(QStringLiteral("saved_at"), toUtc(savedAt).toString(Qt::ISODateWithMs));
    json.insert(QStringLiteral("saved_by"), savedBy);
    return json;
}

QString savedText(const QString& name, int version, bool active, const QString& savedBy, TimePoint savedAt) {
    const QString text = Words::tr("%1, version %2, saved by %3 on %4")
                             .arg(name)
                             .arg(version)
                             .arg(savedBy, toLocal(savedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    return active ? text : Words::tr("%1, retired").arg(text);
}

}  // namespace

ExitCode listRules(const Invocation& invocation, const QCommandLineParser&) {
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return invocation.report(store.error());
    }
    const Result<std::unique_ptr<ReadSession>> session = (*store)->openReader();
    if (!session) {
        return invocation.report(session.error());
    }
    const Result<RuleShelf> shelf = ReadRuleShelf{}.run(**session);
    if (!shelf) {
        return invocation.report(shelf.error());
    }
    for (const auto& [rule, savedAt, savedBy] : shelf->rules) {
        if (invocation.json()) {
            invocation.printJson(savedJson(toJson(rule), "rule", savedAt, savedBy));
        } else {
            invocation.printText(savedText(rule.name, rule.version, rule.active, savedBy, savedAt));
        }
    }
    for (const auto& [list, savedAt, savedBy] : shelf->lists) {
        if (invocation.json()) {
            invocation.printJson(savedJson(toJson(list), "list", savedAt, savedBy));
        } else {
            invocation.printText(savedText(list.name, list.version, list.active, savedBy, savedAt));
        }
    }
    return ExitCode::Done;
}

}  // namespace zhiban::ctl
