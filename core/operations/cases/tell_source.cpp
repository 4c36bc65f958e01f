// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/cases/tell_source.h"

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/cases/case_at_hand.h"

namespace zhiban {

Result<Done> TellSource::run(WriteSession& session, const ActContext& context) const {
    Result<CaseAtHand> hand = takeCase(session, id, expectedVersion, context.now);
    if (!hand) {
        return fail(hand.error());
    }
    hand->facts.text = !text.trimmed().isEmpty();
    const Result<CaseState> after = next(hand->summary().state, CaseAct::TellSource, hand->facts);
    if (!after) {
        return fail(after.error());
    }
    if (!account.isEmpty() && !hand->summary().mentions.contains(account)) {
        return fail(ErrorKind::Invalid, QStringLiteral("the case has not noted the account %1").arg(account),
                    QStringLiteral("case.unknown-account"), {account});
    }
    return hand->commit(context, verbs::CaseSourceTold,
                        toJson(CaseSourceToldPayload{channel.trimmed(), text.trimmed(), *after, account}));
}

}  // namespace zhiban
