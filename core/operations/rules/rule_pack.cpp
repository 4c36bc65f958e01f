// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/rule_pack.h"

#include <QSet>
#include <algorithm>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/rules/rule_set.h"
#include "core/rules/rules_file.h"

namespace zhiban {
namespace {

template <typename Value>
const Value* named(const std::vector<Value>& values, const QString& name) {
    const auto found = std::find_if(values.begin(), values.end(), [&](const Value& one) { return one.name == name; });
    return found == values.end() ? nullptr : &*found;
}

// A rule or list of the pack as the next version of the one of its name, or as a new one.
Rule asNext(Rule rule, const Rule* inForce) {
    rule.name = rule.name.trimmed();
    rule.id = inForce ? inForce->id : RuleId{};
    rule.version = inForce ? inForce->version : 1;
    rule.mutedUntil = inForce && !rule.lifeSafety ? inForce->mutedUntil : std::nullopt;
    return rule;
}
WordList asNext(WordList list, const WordList* inForce) {
    list.name = list.name.trimmed();
    list.id = inForce ? inForce->id : WordListId{};
    list.version = inForce ? inForce->version : 1;
    return list;
}

QString contentOf(const Rule& rule) {
    return rule.condition;
}
QString contentOf(const WordList& list) {
    return list.words.join(u'\n');
}

template <typename Value>
RulePackPreview::Line lineFor(const Value& value, const Value* inForce, bool isList) {
    RulePackPreview::Line line;
    line.name = value.name.trimmed();
    line.isList = isList;
    line.after = contentOf(value);
    if (inForce) {
        line.before = contentOf(*inForce);
        line.change =
            asNext(value, inForce) == *inForce ? RulePackPreview::Change::Same : RulePackPreview::Change::Changed;
    }
    return line;
}

// Why a rule cannot be taken, whatever becomes of the others.
QString refusalOf(const Rule& rule, const std::vector<WordList>& lists) {
    if (const Result<Done> sound = checkSettings(rule); !sound) {
        return sound.error().subject;
    }
    const auto compiled = CompiledRules::compile({rule}, lists);
    return compiled ? QString() : compiled.error().subject;
}

// Lists stand and fall together: the fault names one of them.
QString refusalOf(const WordList& list, const std::vector<WordList>& lists) {
    const auto compiled = CompiledRules::compile({}, lists);
    if (compiled) {
        return {};
    }
    const std::vector<QString>& details = compiled.error().details;
    const bool isMeant =
        std::any_of(details.begin(), details.end(), [&](const QString& detail) { return detail.contains(list.name); });
    return isMeant ? compiled.error().subject : QString();
}

// The same name twice would save one over the other.
template <typename Value>
QString duplicatedName(const std::vector<Value>& values) {
    QSet<QString> seen;
    for (const Value& value : values) {
        if (seen.contains(value.name.trimmed())) {
            return value.name;
        }
        seen.insert(value.name.trimmed());
    }
    return {};
}

Result<Done> refuseDuplicates(const RulePack& pack) {
    for (const QString& name : {duplicatedName(pack.rules), duplicatedName(pack.lists)}) {
        if (!name.isEmpty()) {
            return fail(ErrorKind::Invalid, QStringLiteral("%1 is in the pack twice").arg(name),
                        QStringLiteral("rule-pack.name-twice"), {name});
        }
    }
    return Done{};
}

template <typename Value>
void sortByName(std::vector<Value>& values) {
    std::stable_sort(values.begin(), values.end(),
                     [](const Value& one, const Value& other) { return one.name < other.name; });
}

// What a pack's names are looked up in: retired ones too, so that taking a pack twice makes nothing twice.
Result<RuleSet> everKnown(const ReadSession& session) {
    const Result<std::vector<SavedRule>> rules = session.rules().newest();
    if (!rules) {
        return fail(rules.error());
    }
    const Result<std::vector<SavedWordList>> lists = session.wordLists().newest();
    if (!lists) {
        return fail(lists.error());
    }
    RuleSet known;
    for (const SavedRule& saved : *rules) {
        known.rules.push_back(saved.rule);
    }
    for (const SavedWordList& saved : *lists) {
        known.lists.push_back(saved.list);
    }
    const auto activeFirst = [](const auto& one, const auto& other) { return one.active && !other.active; };
    std::stable_sort(known.rules.begin(), known.rules.end(), activeFirst);
    std::stable_sort(known.lists.begin(), known.lists.end(), activeFirst);
    return known;
}

// Collects the acts of taking a pack, and the set as it would then be.
class Taking final {
  public:
    Taking(const ActContext& context, RuleSet set) : context_(context), set_(std::move(set)) {}

    template <typename Value>
    void take(const Value& value, const Value* inForce, const QString& verb, const QString& kind) {
        Value next = asNext(value, inForce);
        if (inForce && next == *inForce) {
            return;
        }
        if (inForce) {
            ++next.version;
        } else {
            next.id = makeUuid<decltype(next.id)>(context_.now);
        }
        put(set_, next);
        acts_.push_back(draftOf(context_, verb, kind, next.id.text, toJson(next)));
    }

    const RuleSet& set() const { return set_; }
    const std::vector<LedgerDraft>& acts() const { return acts_; }

  private:
    const ActContext& context_;
    RuleSet set_;
    std::vector<LedgerDraft> acts_;
};

}  // namespace

QByteArray writeRulePack(const RulePack& pack) {
    RulePack sorted = pack;
    sortByName(sorted.rules);
    sortByName(sorted.lists);
    for (Rule& rule : sorted.rules) {
        rule.mutedUntil.reset();
    }
    return writeRules(sorted.rules, sorted.lists);
}

Result<RulePack> readRulePack(const QByteArray& json) {
    Result<std::vector<Rule>> rules = readRules(json);
    if (!rules) {
        return fail(rules.error());
    }
    Result<std::vector<WordList>> lists = readWordLists(json);
    if (!lists) {
        return fail(lists.error());
    }
    return RulePack{std::move(*rules), std::move(*lists)};
}

Result<RulePack> ReadRulePack::run(const ReadSession& session) const {
    return readRuleSet(session).map([](RuleSet&& set) { return RulePack{std::move(set.rules), std::move(set.lists)}; });
}

Result<RulePackPreview> PreviewRulePack::run(const ReadSession& session) const {
    if (const Result<Done> unique = refuseDuplicates(pack); !unique) {
        return fail(unique.error());
    }
    const Result<RuleSet> now = readRuleSet(session);
    if (!now) {
        return fail(now.error());
    }
    const Result<RuleSet> known = everKnown(session);
    if (!known) {
        return fail(known.error());
    }
    RuleSet then = *now;
    for (const WordList& list : pack.lists) {
        WordList next = asNext(list, named(known->lists, list.name.trimmed()));
        next.id.text = next.id ? next.id.text : next.name;  // a new one has none yet
        put(then, next);
    }
    RulePackPreview preview;
    for (const Rule& rule : pack.rules) {
        preview.lines.push_back(lineFor(rule, named(known->rules, rule.name.trimmed()), false));
        preview.lines.back().refusal = refusalOf(rule, then.lists);
    }
    for (const WordList& list : pack.lists) {
        preview.lines.push_back(lineFor(list, named(known->lists, list.name.trimmed()), true));
        preview.lines.back().refusal = refusalOf(list, then.lists);
    }
    return preview;
}

Result<int> TakeRulePack::run(WriteSession& session, const ActContext& context) const {
    if (const Result<Done> unique = refuseDuplicates(pack); !unique) {
        return fail(unique.error());
    }
    const Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const Result<RuleSet> now = readRuleSet((*work)->read());
    if (!now) {
        return fail(now.error());
    }
    const Result<RuleSet> known = everKnown((*work)->read());
    if (!known) {
        return fail(known.error());
    }
    Taking taking(context, *now);
    for (const WordList& list : pack.lists) {
        taking.take(list, named(known->lists, list.name.trimmed()), verbs::WordListSaved, QStringLiteral("wordlist"));
    }
    for (const Rule& rule : pack.rules) {
        if (const Result<Done> sound = checkSettings(rule); !sound) {
            return fail(sound.error());
        }
        taking.take(rule, named(known->rules, rule.name.trimmed()), verbs::RuleSaved, QStringLiteral("rule"));
    }
    if (taking.acts().empty()) {
        return 0;  // all of it is in force already
    }
    if (const auto compiled = CompiledRules::compile(taking.set().rules, taking.set().lists); !compiled) {
        return fail(compiled.error());
    }
    return (*work)->commit(taking.acts()).map([&](const LedgerHead&) {
        return static_cast<int>(taking.acts().size());
    });
}

}  // namespace zhiban
