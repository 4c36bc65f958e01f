// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/act_payloads.h"
#include "core/domain/change.h"
#include "core/domain/ledger_entry.h"
#include "core/store/sql/connection/session.h"
#include "core/store/sql/connection/try.h"

namespace zhiban::sql {

// One recorded act on its way into the rows.
struct Act {
    Session& session;
    const LedgerEntry& entry;
    std::vector<Change>& changes;

    void touched(const QString& kind, const QString& id) const { changes.push_back({kind, id, entry.at}); }
    Result<Done> run(const QString& sql, const Binds& binds) const {
        return session.run(sql, binds).map([](qint64) { return Done{}; });
    }
};

// Reads the payload and hands it to the projection of that verb.
template <typename Payload>
Result<Done> applyAs(const Act& act, Result<Done> (*project)(const Act&, const Payload&)) {
    const Result<Payload> payload = payloadOf<Payload>(act.entry.payload);
    if (!payload) {
        return fail(payload.error());
    }
    return project(act, *payload);
}

// By subject; an unknown verb of a known subject is Invalid "ledger.unknown-verb".
Result<Done> applyCaseAct(const Act& act);
Result<Done> applyRuleAct(const Act& act);
Result<Done> applyListeningAct(const Act& act);
Result<Done> applyRoutingAct(const Act& act);
Result<Done> applyClaimAct(const Act& act);
Result<Done> applySetupAct(const Act& act);
Result<Done> applyTriageAct(const Act& act);
Result<Done> applyShiftAct(const Act& act);
Result<Done> applyPublishingAct(const Act& act);
Result<Done> applyMediaAct(const Act& act);
Result<Done> applyEventAct(const Act& act);
Result<Done> applyGlossaryAct(const Act& act);

// The post belongs to the case from now on, whatever was decided about it before.
Result<Done> markCased(const Act& act, PostId post, const CaseId& id);

}  // namespace zhiban::sql
