// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/rule_set.h"

#include <algorithm>

namespace zhiban {
namespace {

template <typename Value>
void putInto(std::vector<Value>& values, const Value& value) {
    const auto same = std::find_if(values.begin(), values.end(), [&](const Value& one) { return one.id == value.id; });
    if (same == values.end()) {
        values.push_back(value);
    } else {
        *same = value;
    }
}

Error refused(const Rule& rule, const QString& subject, const char* what) {
    return {ErrorKind::Invalid, QString::fromLatin1(what), subject, {rule.name}};
}

}  // namespace

Result<RuleSet> readRuleSet(const ReadSession& session) {
    Result<std::vector<Rule>> rules = session.rules().active();
    if (!rules) {
        return fail(rules.error());
    }
    Result<std::vector<WordList>> lists = session.wordLists().active();
    if (!lists) {
        return fail(lists.error());
    }
    return RuleSet{std::move(*rules), std::move(*lists)};
}

Result<std::shared_ptr<const CompiledRules>> compiledRulesOf(const ReadSession& session) {
    return readRuleSet(session).and_then(
        [](const RuleSet& set) { return CompiledRules::compile(set.rules, set.lists); });
}

void put(RuleSet& set, const Rule& rule) {
    putInto(set.rules, rule);
}

void put(RuleSet& set, const WordList& list) {
    putInto(set.lists, list);
}

Result<Done> checkSettings(const Rule& rule) {
    if (rule.name.trimmed().isEmpty()) {
        return fail(refused(rule, QStringLiteral("rule.no-name"), "a rule needs a name"));
    }
    if (rule.tierHours && *rule.tierHours != 1 && *rule.tierHours != 2 && *rule.tierHours != 4) {
        return fail(refused(rule, QStringLiteral("rule.bad-tier"), "a first answer is due in 1, 2 or 4 hours"));
    }
    if (rule.quiet && rule.quiet->from == rule.quiet->to) {
        return fail(refused(rule, QStringLiteral("rule.quiet-empty"), "quiet hours end when they begin"));
    }
    if (rule.lifeSafety && rule.quiet) {
        return fail(refused(rule, QStringLiteral("rule.life-safety-quiet"), "a rule for life safety is never quiet"));
    }
    if (rule.lifeSafety && rule.mutedUntil) {
        return fail(refused(rule, QStringLiteral("rule.life-safety-muted"), "a rule for life safety is never muted"));
    }
    return Done{};
}

}  // namespace zhiban
