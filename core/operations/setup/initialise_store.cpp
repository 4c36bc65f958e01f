// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/setup/initialise_store.h"

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/domain/routing_acts.h"

namespace zhiban {

namespace {

template <typename Value>
void append(std::vector<LedgerDraft>& acts, const ActContext& context, const QString& verb, const QString& kind,
            const std::vector<Value>& values) {
    for (Value value : values) {
        if (!value.id) {
            value.id = makeUuid<decltype(value.id)>(context.now);
        }
        acts.push_back(draftOf(context, verb, kind, value.id.text, toJson(value)));
    }
}

}  // namespace

Result<bool> InitialiseStore::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const Result<LedgerHead> head = (*work)->read().ledger().head();
    if (!head) {
        return fail(head.error());
    }
    if (head->sequence != 0) {
        return false;
    }
    std::vector<LedgerDraft> acts{
        draftOf(context, verbs::StoreCreated, QStringLiteral("store"), QStringLiteral("store"), QJsonObject{})};
    append(acts, context, verbs::RuleSaved, QStringLiteral("rule"), rules);
    append(acts, context, verbs::DepartmentSaved, QStringLiteral("department"), departments);
    append(acts, context, verbs::ColumnSaved, QStringLiteral("column"), columns);
    append(acts, context, verbs::CategorySaved, QStringLiteral("category"), categories);
    const Result<LedgerHead> committed = (*work)->commit(acts);
    if (!committed) {
        return fail(committed.error());
    }
    return true;
}

}  // namespace zhiban
