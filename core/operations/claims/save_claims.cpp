// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/claims/save_claims.h"

#include <QHash>

#include "core/domain/acts.h"
#include "core/domain/routing_acts.h"

namespace zhiban {
namespace {

Result<Done> check(const Claim& claim) {
    if (claim.title.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("a claim needs a sentence"), QStringLiteral("claim.no-title"));
    }
    return Done{};
}

LedgerDraft draftFor(const ActContext& context, const Claim& claim) {
    return draftOf(context, verbs::ClaimSaved, QStringLiteral("claim"), claim.id.text, toJson(claim));
}

Result<QHash<QString, Claim>> byExternalId(const ReadSession& session) {
    return session.claims().all().map([](const std::vector<SavedClaim>& all) {
        QHash<QString, Claim> known;
        for (const SavedClaim& saved : all) {
            if (!saved.claim.externalId.isEmpty()) {
                known.insert(saved.claim.externalId, saved.claim);
            }
        }
        return known;
    });
}

}  // namespace

Result<Claim> SaveClaim::run(WriteSession& session, const ActContext& context) const {
    if (const Result<Done> sound = check(claim); !sound) {
        return fail(sound.error());
    }
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    Claim saved = claim;
    if (!saved.id) {
        saved.id = makeUuid<ClaimId>(context.now);
    }
    return (*work)->commit({draftFor(context, saved)}).map([&](const LedgerHead&) { return saved; });
}

Result<ImportClaims::Answer> ImportClaims::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    Result<QHash<QString, Claim>> known = byExternalId((*work)->read());
    if (!known) {
        return fail(known.error());
    }
    Answer counts;
    std::vector<LedgerDraft> acts;
    for (Claim claim : claims) {
        if (const Result<Done> sound = check(claim); !sound) {
            return fail(sound.error());
        }
        const auto before = claim.externalId.isEmpty() ? known->constEnd() : known->constFind(claim.externalId);
        const bool isNew = before == known->constEnd();
        claim.id = isNew ? makeUuid<ClaimId>(context.now) : before->id;
        if (!isNew && *before == claim) {
            ++counts.unchanged;
            continue;
        }
        ++(isNew ? counts.added : counts.changed);
        acts.push_back(draftFor(context, claim));
        if (!claim.externalId.isEmpty()) {
            known->insert(claim.externalId, claim);
        }
    }
    if (acts.empty()) {
        return counts;
    }
    return (*work)->commit(acts).map([&](const LedgerHead&) { return counts; });
}

Result<Done> JudgeClaimMatch::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    if (const Result<SavedClaim> known = (*work)->read().claims().byId(claim); !known) {
        return fail(known.error());
    }
    return (*work)
        ->commit({draftOf(context, verbs::ClaimJudged, QStringLiteral("claim"), claim.text,
                          toJson(ClaimJudgedPayload{post, same}))})
        .map([](const LedgerHead&) { return Done{}; });
}

}  // namespace zhiban
