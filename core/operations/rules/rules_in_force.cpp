// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/rules_in_force.h"

#include <algorithm>

#include "core/operations/rules/rule_set.h"

namespace zhiban {
namespace {

constexpr int changesAtOnce = 1'000;

bool concernsRules(const Change& change) {
    return change.kind == u"rule" || change.kind == u"wordlist";
}

// What was committed since a cursor and, where rules are among it, the set as it is now.
struct FollowRules {
    struct Answer {
        ChangeCursor cursor;
        bool more = false;
        std::optional<Result<std::shared_ptr<const CompiledRules>>> rules;  // an error: they do not compile
    };
    ChangeCursor since;

    Result<Answer> run(const ReadSession& session) const {
        const Result<ChangeBatch> batch = session.changes().since(since, changesAtOnce);
        if (!batch) {
            return fail(batch.error());
        }
        Answer answer{batch->cursor, batch->changes.size() >= static_cast<size_t>(changesAtOnce), {}};
        if (std::any_of(batch->changes.begin(), batch->changes.end(), concernsRules)) {
            const Result<RuleSet> set = readRuleSet(session);
            if (!set) {
                return fail(set.error());  // not read: asked again from the same cursor
            }
            answer.rules = CompiledRules::compile(set->rules, set->lists);
        }
        return answer;
    }
};

}  // namespace

Result<std::unique_ptr<RulesInForce>> RulesInForce::load(StoreThreads& store) {
    const Result<std::unique_ptr<ReadSession>> session = store.store().openReader();
    if (!session) {
        return fail(session.error());
    }
    // The cursor first: what is saved between the two is then read twice and never missed.
    const Result<ChangeCursor> cursor = (*session)->changes().latest();
    if (!cursor) {
        return fail(cursor.error());
    }
    const Result<std::shared_ptr<const CompiledRules>> rules = compiledRulesOf(**session);
    if (!rules) {
        return fail(rules.error());
    }
    return std::unique_ptr<RulesInForce>(new RulesInForce(store, *cursor, *rules));
}

RulesInForce::RulesInForce(StoreThreads& store, const ChangeCursor& cursor, std::shared_ptr<const CompiledRules> rules)
    : store_(store), cursor_(cursor) {
    swapIn(rules);
    connect(&store_, &StoreThreads::changed, this, &RulesInForce::look);
}

std::optional<RulesInForce::InForce> RulesInForce::inForce(const RuleId& rule) const {
    const auto found = inForce_.constFind(rule);
    return found == inForce_.cend() ? std::nullopt : std::optional(*found);
}

void RulesInForce::look() {
    if (asking_) {
        again_ = true;
        return;
    }
    asking_ = true;
    again_ = false;
    store_.read(FollowRules{cursor_}).then(this, [this](const Result<FollowRules::Answer>& answer) {
        asking_ = false;
        if (answer) {
            cursor_ = answer->cursor;
            if (answer->rules && *answer->rules) {
                swapIn(**answer->rules);
                Q_EMIT swapped();
            } else if (answer->rules) {
                Q_EMIT refused(answer->rules->error());
            }
        }
        if (again_ || (answer && answer->more)) {
            look();
        }
    });
}

void RulesInForce::swapIn(const std::shared_ptr<const CompiledRules>& rules) {
    QHash<RuleId, InForce> now;
    for (const Rule& rule : rules->rules()) {
        const std::optional<InForce> before = inForce(rule.id);
        const bool same = before && before->version == rule.version;
        now.insert(rule.id, same ? *before : InForce{rule.version, store_.clock().now()});
    }
    inForce_ = std::move(now);
    current_.store(rules);
}

}  // namespace zhiban
