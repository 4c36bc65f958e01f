// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/acts.h"
#include "core/domain/rule_keys.h"
#include "core/store/sql/connection/text_list.h"
#include "core/store/sql/projections/act.h"

namespace zhiban::sql {
namespace {

std::optional<int> minuteOfDay(const std::optional<DailyHours>& hours, QTime DailyHours::*end) {
    return hours ? std::optional(((*hours).*end).msecsSinceStartOfDay() / 60'000) : std::nullopt;
}

Result<Done> saveRule(const Act& act) {
    const Result<Rule> rule = ruleFromJson(act.entry.payload);
    if (!rule) {
        return fail(rule.error());
    }
    act.touched(QStringLiteral("rule"), rule->id.text);
    return act.run(act.session.file(QStringLiteral("projections/save_rule.sql")),
                   {{u":id", rule->id},
                    {u":name", rule->name},
                    {u":level", rule->level},
                    {u":condition", rule->condition},
                    {u":layers", static_cast<int>(rule->layers)},
                    {u":active", rule->active},
                    {u":tier", rule->tierHours},
                    {u":life_safety", rule->lifeSafety},
                    {u":sound", keyOf(rule->sound)},
                    {u":quiet_from", minuteOfDay(rule->quiet, &DailyHours::from)},
                    {u":quiet_to", minuteOfDay(rule->quiet, &DailyHours::to)},
                    {u":expires", rule->expires},
                    {u":muted", rule->mutedUntil},
                    {u":note", rule->note},
                    {u":at", act.entry.at},
                    {u":by", act.entry.actor.name},
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

Result<Done> saveWordList(const Act& act) {
    const Result<WordList> list = wordListFromJson(act.entry.payload);
    if (!list) {
        return fail(list.error());
    }
    act.touched(QStringLiteral("wordlist"), list->id.text);
    return act.run(act.session.file(QStringLiteral("projections/save_word_list.sql")),
                   {{u":id", list->id},
                    {u":name", list->name},
                    {u":purpose", keyOf(list->use)},
                    {u":words", listText(list->words)},
                    {u":sources", listText(list->sources)},
                    {u":note", list->note},
                    {u":active", list->active},
                    {u":at", act.entry.at},
                    {u":by", act.entry.actor.name},
                    {u":same", list->id}});
}

}  // namespace

Result<Done> applyRuleAct(const Act& act) {
    if (act.entry.verb == verbs::RuleSaved) {
        return saveRule(act);
    }
    if (act.entry.verb == verbs::RuleRetired) {
        return retireRule(act);
    }
    if (act.entry.verb == verbs::WordListSaved) {
        return saveWordList(act);
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no act is called %1").arg(act.entry.verb),
                QStringLiteral("ledger.unknown-verb"), {act.entry.verb});
}

}  // namespace zhiban::sql
