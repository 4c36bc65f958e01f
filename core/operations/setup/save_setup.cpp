// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/setup/save_setup.h"

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"

namespace zhiban {

namespace {

// One act per value, all in one transaction.
template <typename Value>
Result<Done> saveAll(UnitOfWork& work, const ActContext& context, const QString& verb, const QString& kind,
                     const std::vector<Value>& values) {
    std::vector<LedgerDraft> acts;
    for (const Value& value : values) {
        acts.push_back(draftOf(context, verb, kind, value.id.text, toJson(value)));
    }
    if (acts.empty()) {
        return Done{};
    }
    const Result<LedgerHead> committed = work.commit(acts);
    if (!committed) {
        return fail(committed.error());
    }
    return Done{};
}

template <typename Value>
std::vector<Value> withIds(std::vector<Value> values, TimePoint now) {
    for (Value& value : values) {
        if (!value.id) {
            value.id = makeUuid<decltype(value.id)>(now);
        }
    }
    return values;
}

template <typename Value>
Result<Done> saveNamed(WriteSession& session, const ActContext& context, const QString& verb, const QString& kind,
                       const std::vector<Value>& values) {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    return saveAll(**work, context, verb, kind, withIds(values, context.now));
}

}  // namespace

Result<std::vector<Rule>> SaveRules::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    std::vector<Rule> saved = withIds(rules, context.now);
    for (Rule& rule : saved) {
        const Result<Rule> before = (*work)->read().rules().byId(rule.id);
        if (!before && before.error().kind != ErrorKind::NotFound) {
            return fail(before.error());
        }
        rule.version = before ? before->version + 1 : 1;
    }
    const Result<Done> kept = saveAll(**work, context, verbs::RuleSaved, QStringLiteral("rule"), saved);
    if (!kept) {
        return fail(kept.error());
    }
    return saved;
}

Result<Done> SaveDepartments::run(WriteSession& session, const ActContext& context) const {
    return saveNamed(session, context, verbs::DepartmentSaved, QStringLiteral("department"), departments);
}

Result<Done> SaveColumns::run(WriteSession& session, const ActContext& context) const {
    return saveNamed(session, context, verbs::ColumnSaved, QStringLiteral("column"), columns);
}

}  // namespace zhiban
