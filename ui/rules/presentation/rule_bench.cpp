// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/rule_bench.h"

#include "core/rules/language/condition_names.h"

namespace zhiban {

namespace {

constexpr int writingMilliseconds = 500;  // a crash loses at most this much of typing

}  // namespace

RuleBench::RuleBench(StoreThreads& store, RulesInForce* inForce, const Clock& clock, const QString& draftPath,
                     QObject* parent)
    : QObject(parent), inForce_(inForce), clock_(clock), shelf_(store), file_(draftPath) {
    writing_.setSingleShot(true);
    writing_.setInterval(writingMilliseconds);
    connect(&writing_, &QTimer::timeout, this, [this] { file_.save(drafts_); });
    connect(&shelf_, &RuleShelfWatch::shelfRead, this, [this] {
        settle();
        Q_EMIT changed();
    });
    if (inForce_) {
        connect(inForce_, &RulesInForce::swapped, this, [this] {
            refusal_.reset();
            Q_EMIT changed();
        });
        connect(inForce_, &RulesInForce::refused, this, [this](const Error& error) {
            refusal_ = error;
            Q_EMIT changed();
        });
    }
}

RuleBench::~RuleBench() {
    if (writing_.isActive()) {
        file_.save(drafts_);
    }
}

void RuleBench::start() {
    PendingAnswer(file_.load()).then(this, [this](const RuleDrafts& drafts) { restore(drafts); });
    shelf_.start();
}

// What is written since the program started goes before what was written before.
void RuleBench::restore(const RuleDrafts& drafts) {
    for (auto one = drafts.rules.begin(); one != drafts.rules.end(); ++one) {
        if (!drafts_.rules.contains(one.key())) {
            drafts_.rules.insert(one.key(), *one);
        }
    }
    for (auto one = drafts.lists.begin(); one != drafts.lists.end(); ++one) {
        if (!drafts_.lists.contains(one.key())) {
            drafts_.lists.insert(one.key(), *one);
        }
    }
    if (!drafts.isEmpty()) {
        Q_EMIT changed();
    }
}

CompletionWords RuleBench::names() const {
    CompletionWords names;
    for (const SavedWordList& one : shelf_.shelf().lists) {
        if (one.list.active) {
            names.lists << one.list.name;
        }
    }
    names.sources = shelf_.shelf().sources;
    names.categories = shelf_.shelf().categories;
    for (const SavedRule& one : shelf_.shelf().rules) {
        names.accounts << accountsNamedIn(one.rule.condition);
    }
    names.accounts.removeDuplicates();
    return names;
}

std::vector<RuleRow> RuleBench::ruleRows() const {
    std::vector<RuleRow> rows;
    const TimePoint now = clock_.now();
    for (const SavedRule& saved : shelf_.shelf().rules) {
        const auto inForce = inForce_ ? inForce_->inForce(saved.rule.id) : std::nullopt;
        rows.push_back(rowOf(saved, inForce, refusal_.has_value(), now));
        rows.back().unsaved = drafts_.rules.contains(rows.back().key);
    }
    for (auto draft = drafts_.rules.begin(); draft != drafts_.rules.end(); ++draft) {
        if (!shelf_.rule(draft.key())) {
            RuleRow row;
            row.key = draft.key();
            row.rule = draft->rule;
            row.standing = RuleStanding::Draft;
            row.unsaved = true;
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<WordListRow> RuleBench::listRows() const {
    std::vector<WordListRow> rows;
    for (const SavedWordList& saved : shelf_.shelf().lists) {
        const QString key = saved.list.id.text;
        rows.push_back({key, saved.list, saved.savedAt, saved.savedBy, true, drafts_.lists.contains(key)});
    }
    for (auto draft = drafts_.lists.begin(); draft != drafts_.lists.end(); ++draft) {
        if (!shelf_.list(draft.key())) {
            rows.push_back({draft.key(), draft->list, {}, {}, false, true});
        }
    }
    return rows;
}

std::optional<RuleRow> RuleBench::ruleRow(const QString& key) const {
    for (const RuleRow& row : ruleRows()) {
        if (row.key == key) {
            return row;
        }
    }
    return std::nullopt;
}

std::optional<RuleDraft> RuleBench::rule(const QString& key) const {
    if (const auto draft = drafts_.rules.find(key); draft != drafts_.rules.end()) {
        return *draft;
    }
    const SavedRule* saved = shelf_.rule(key);
    return saved ? std::optional(RuleDraft{saved->rule, saved->rule.version}) : std::nullopt;
}

std::optional<WordListDraft> RuleBench::list(const QString& key) const {
    if (const auto draft = drafts_.lists.find(key); draft != drafts_.lists.end()) {
        return *draft;
    }
    const SavedWordList* saved = shelf_.list(key);
    return saved ? std::optional(WordListDraft{saved->list, saved->list.version}) : std::nullopt;
}

void RuleBench::keep(const QString& key, const Rule& rule) {
    const std::optional<RuleDraft> known = this->rule(key);
    if (!known || known->rule == rule) {
        return;
    }
    const SavedRule* saved = shelf_.rule(key);
    if (saved && saved->rule == rule) {
        drafts_.rules.remove(key);
    } else {
        drafts_.rules.insert(key, {rule, known->seenVersion});
    }
    touch();
}

void RuleBench::keep(const QString& key, const WordList& list) {
    const std::optional<WordListDraft> known = this->list(key);
    if (!known || known->list == list) {
        return;
    }
    const SavedWordList* saved = shelf_.list(key);
    if (saved && saved->list == list) {
        drafts_.lists.remove(key);
    } else {
        drafts_.lists.insert(key, {list, known->seenVersion});
    }
    touch();
}

QString RuleBench::newKey() {
    return QStringLiteral("new-") + newUuid7(clock_.now());
}

QString RuleBench::addRule(const Rule& rule) {
    const QString key = newKey();
    Rule fresh = rule;
    fresh.id = {};
    fresh.version = 1;
    drafts_.rules.insert(key, {fresh, 0});
    touch();
    return key;
}

QString RuleBench::addList(const WordList& list) {
    const QString key = newKey();
    WordList fresh = list;
    fresh.id = {};
    fresh.version = 1;
    drafts_.lists.insert(key, {fresh, 0});
    touch();
    return key;
}

void RuleBench::rebase(const QString& key, int seenVersion) {
    if (drafts_.rules.contains(key)) {
        drafts_.rules[key].seenVersion = seenVersion;
        touch();
    }
    if (drafts_.lists.contains(key)) {
        drafts_.lists[key].seenVersion = seenVersion;
        touch();
    }
}

void RuleBench::landed(const QString& key, const Rule& sent, const Rule& saved) {
    landingRules_.push_back({key, sent, saved.id.text, saved.version});
    shelf_.read();
}

void RuleBench::landed(const QString& key, const WordList& sent, const WordList& saved) {
    landingLists_.push_back({key, sent, saved.id.text, saved.version});
    shelf_.read();
}

void RuleBench::settle() {
    std::vector<std::pair<QString, QString>> moves;
    std::erase_if(landingRules_, [&](const Landing<Rule>& one) {
        const SavedRule* saved = shelf_.rule(one.id);
        if (!saved || saved->rule.version < one.version) {
            return false;
        }
        const bool kept = drafts_.rules.contains(one.key);
        RuleDraft draft = drafts_.rules.take(one.key);
        if (kept && draft.rule != one.sent && draft.seenVersion < one.version) {  // written on meanwhile
            draft.rule.id = saved->rule.id;
            draft.rule.version = saved->rule.version;
            drafts_.rules.insert(one.id, {draft.rule, one.version});
        }
        moves.emplace_back(one.key, one.id);
        return true;
    });
    std::erase_if(landingLists_, [&](const Landing<WordList>& one) {
        const SavedWordList* saved = shelf_.list(one.id);
        if (!saved || saved->list.version < one.version) {
            return false;
        }
        const bool kept = drafts_.lists.contains(one.key);
        WordListDraft draft = drafts_.lists.take(one.key);
        if (kept && draft.list != one.sent && draft.seenVersion < one.version) {
            draft.list.id = saved->list.id;
            draft.list.version = saved->list.version;
            drafts_.lists.insert(one.id, {draft.list, one.version});
        }
        moves.emplace_back(one.key, one.id);
        return true;
    });
    if (!moves.empty()) {
        writing_.start();
    }
    for (const auto& [before, now] : moves) {
        if (before != now) {
            Q_EMIT moved(before, now);
        }
    }
}

void RuleBench::drop(const QString& key) {
    if (drafts_.rules.remove(key) + drafts_.lists.remove(key) > 0) {
        touch();
    }
}

void RuleBench::touch() {
    writing_.start();
    Q_EMIT changed();
}

}  // namespace zhiban
