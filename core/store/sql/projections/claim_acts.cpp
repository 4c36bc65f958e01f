// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/acts.h"
#include "core/domain/routing_acts.h"
#include "core/store/sql/projections/act.h"

namespace zhiban::sql {
namespace {

Result<Done> saveClaim(const Act& act) {
    const Result<Claim> claim = claimFromJson(act.entry.payload);
    if (!claim) {
        return fail(claim.error());
    }
    act.touched(QStringLiteral("claim"), claim->id.text);
    return act.run(act.session.file(QStringLiteral("projections/save_claim.sql")),
                   {{u":id", claim->id},
                    {u":external", claim->externalId},
                    {u":title", claim->title},
                    {u":wording", claim->text},
                    {u":verdict", keyOf(claim->verdict)},
                    {u":clarification", claim->clarification},
                    {u":source", claim->source},
                    {u":url", claim->url},
                    {u":dated", claim->date},
                    {u":active", claim->active},
                    {u":at", act.entry.at},
                    {u":by", act.entry.actor.name}});
}

Result<Done> judgeClaim(const Act& act, const ClaimJudgedPayload& payload) {
    act.touched(QStringLiteral("claim"), act.entry.subjectId);
    act.touched(QStringLiteral("posts"), QString::number(payload.post.value));
    return act.run(QStringLiteral("INSERT INTO claim_judgement (claim_id, post_id, same) VALUES (:claim, :post, :same) "
                                  "ON CONFLICT (claim_id, post_id) DO UPDATE SET same = excluded.same"),
                   {{u":claim", act.entry.subjectId}, {u":post", payload.post}, {u":same", payload.same}});
}

// The matches themselves are facts and stored already.
Result<Done> noteProgress(const Act& act, const ClaimsMarkedPayload& payload) {
    if (payload.isLookBack) {
        return Done{};
    }
    return act.run(QStringLiteral("INSERT INTO claim_progress (only_row, compared_up_to) VALUES (1, :last) "
                                  "ON CONFLICT (only_row) DO UPDATE SET compared_up_to = excluded.compared_up_to "
                                  "WHERE claim_progress.compared_up_to < excluded.compared_up_to"),
                   {{u":last", payload.lastPost}});
}

}  // namespace

Result<Done> applyClaimAct(const Act& act) {
    if (act.entry.verb == verbs::ClaimSaved) {
        return saveClaim(act);
    }
    if (act.entry.verb == verbs::ClaimJudged) {
        return applyAs<ClaimJudgedPayload>(act, judgeClaim);
    }
    if (act.entry.verb == verbs::ClaimsMarked) {
        return applyAs<ClaimsMarkedPayload>(act, noteProgress);
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no act is called %1").arg(act.entry.verb),
                QStringLiteral("ledger.unknown-verb"), {act.entry.verb});
}

}  // namespace zhiban::sql
