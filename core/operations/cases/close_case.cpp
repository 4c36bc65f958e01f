// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/cases/close_case.h"

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/cases/case_at_hand.h"

namespace zhiban {

Result<Done> CloseCase::run(WriteSession& session, const ActContext& context) const {
    Result<CaseAtHand> hand = takeCase(session, id, expectedVersion, context.now);
    if (!hand) {
        return fail(hand.error());
    }
    hand->facts.text = !reason.trimmed().isEmpty();
    hand->facts.closing = kind;
    if (const Result<CaseState> allowed = next(hand->summary().state, CaseAct::Close, hand->facts); !allowed) {
        return fail(allowed.error());
    }
    return hand->commit(context, verbs::CaseClosed, toJson(CaseClosedPayload{kind, reason.trimmed()}));
}

}  // namespace zhiban
