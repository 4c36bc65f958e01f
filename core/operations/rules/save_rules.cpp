// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/save_rules.h"

#include <algorithm>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/rules/rule_set.h"

namespace zhiban {
namespace {

// What saving a rule and saving a list differ in.
struct RuleKind {
    using Value = Rule;
    static Result<std::vector<SavedRule>> versions(const ReadSession& session, const RuleId& id) {
        return session.rules().versions(id);
    }
    static const Rule& valueOf(const SavedRule& saved) { return saved.rule; }
    static const std::vector<Rule>& among(const RuleSet& set) { return set.rules; }
    static QString unknown() { return QStringLiteral("rule.unknown"); }
    static QString changedMeanwhile() { return QStringLiteral("rule.changed-meanwhile"); }
    static QString nameTaken() { return QStringLiteral("rule.name-taken"); }
    static QString verb() { return verbs::RuleSaved; }
    static QString kind() { return QStringLiteral("rule"); }
};
struct ListKind {
    using Value = WordList;
    static Result<std::vector<SavedWordList>> versions(const ReadSession& session, const WordListId& id) {
        return session.wordLists().versions(id);
    }
    static const WordList& valueOf(const SavedWordList& saved) { return saved.list; }
    static const std::vector<WordList>& among(const RuleSet& set) { return set.lists; }
    static QString unknown() { return QStringLiteral("wordlist.unknown"); }
    static QString changedMeanwhile() { return QStringLiteral("wordlist.changed-meanwhile"); }
    static QString nameTaken() { return QStringLiteral("wordlist.name-taken"); }
    static QString verb() { return verbs::WordListSaved; }
    static QString kind() { return QStringLiteral("wordlist"); }
};

// The version the value becomes; Conflict when somebody else made it meanwhile.
template <typename Kind>
Result<int> nextVersion(const ReadSession& session, const typename Kind::Value& value, int seenVersion) {
    if (!value.id) {
        return 1;
    }
    const auto versions = Kind::versions(session, value.id);
    if (!versions) {
        return fail(versions.error());
    }
    if (versions->empty()) {
        return fail(ErrorKind::NotFound, QStringLiteral("there is no %1").arg(value.id.text), Kind::unknown());
    }
    const auto& newest = versions->front();
    if (Kind::valueOf(newest).version != seenVersion) {
        return fail(ErrorKind::Conflict, QStringLiteral("somebody saved it in between"), Kind::changedMeanwhile(),
                    {Kind::valueOf(newest).name, newest.savedBy});
    }
    return seenVersion + 1;
}

template <typename Kind>
Result<Done> refuseTakenName(const RuleSet& set, const typename Kind::Value& value) {
    const auto& values = Kind::among(set);
    const bool taken = value.active && std::any_of(values.begin(), values.end(), [&](const auto& other) {
                           return other.id != value.id && other.name == value.name;
                       });
    if (taken) {
        return fail(ErrorKind::Conflict, QStringLiteral("there is another one called %1").arg(value.name),
                    Kind::nameTaken(), {value.name});
    }
    return Done{};
}

// The value as it is saved, when the whole set compiles with it.
template <typename Kind>
Result<typename Kind::Value> save(WriteSession& session, const ActContext& context, typename Kind::Value value,
                                  int seenVersion) {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    value.name = value.name.trimmed();
    const Result<int> version = nextVersion<Kind>((*work)->read(), value, seenVersion);
    if (!version) {
        return fail(version.error());
    }
    value.version = *version;
    if (!value.id) {
        value.id = makeUuid<decltype(value.id)>(context.now);
    }
    Result<RuleSet> set = readRuleSet((*work)->read());
    if (!set) {
        return fail(set.error());
    }
    if (const Result<Done> free = refuseTakenName<Kind>(*set, value); !free) {
        return fail(free.error());
    }
    put(*set, value);
    if (const auto compiled = CompiledRules::compile(set->rules, set->lists); !compiled) {
        return fail(compiled.error());
    }
    const Result<LedgerHead> committed =
        (*work)->commit({draftOf(context, Kind::verb(), Kind::kind(), value.id.text, toJson(value))});
    if (!committed) {
        return fail(committed.error());
    }
    return value;
}

}  // namespace

Result<Rule> SaveRule::run(WriteSession& session, const ActContext& context) const {
    if (const Result<Done> sound = checkSettings(rule); !sound) {
        return fail(sound.error());
    }
    return save<RuleKind>(session, context, rule, seenVersion);
}

Result<Done> RetireRule::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    return (*work)
        ->commit({draftOf(context, verbs::RuleRetired, QStringLiteral("rule"), rule.text, {})})
        .map([](const LedgerHead&) { return Done{}; });
}

Result<Rule> MuteRule::run(WriteSession& session, const ActContext& context) const {
    Result<Rule> muted = session.rules().byId(rule);
    if (!muted) {
        return muted;
    }
    if (until && *until <= context.now) {
        return fail(ErrorKind::Invalid, QStringLiteral("muted until a time that has passed"),
                    QStringLiteral("rule.mute-past"), {muted->name});
    }
    muted->mutedUntil = until;
    return SaveRule{*muted, muted->version}.run(session, context);
}

Result<WordList> SaveWordList::run(WriteSession& session, const ActContext& context) const {
    if (list.name.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("a word list needs a name"), QStringLiteral("wordlist.no-name"));
    }
    return save<ListKind>(session, context, list, seenVersion);
}

}  // namespace zhiban
