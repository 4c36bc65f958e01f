// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/claims/claim_table.h"

namespace zhiban::sql {
namespace {

const QString claimColumns = QStringLiteral(
    "SELECT id, external_id, title, wording, verdict, clarification, source, url, dated, active, saved_at, saved_by "
    "FROM claim ");
const QString matchColumns = QStringLiteral(
    "SELECT claim_match.post_id, claim_match.claim_id, claim_match.score, claim_match.shown_at, claim_judgement.same "
    "FROM claim_match LEFT JOIN claim_judgement ON claim_judgement.claim_id = claim_match.claim_id "
    "AND claim_judgement.post_id = claim_match.post_id ");

SavedClaim readSaved(Row& row) {
    SavedClaim saved;
    Claim& claim = saved.claim;
    claim.id = row.id<ClaimId>();
    claim.externalId = row.text();
    claim.title = row.text();
    claim.text = row.text();
    claim.verdict = claimVerdictFromKey(row.text()).value_or(ClaimVerdict::Unproven);
    claim.clarification = row.text();
    claim.source = row.text();
    claim.url = row.text();
    claim.date = row.optionalTime();
    claim.active = row.truth();
    saved.savedAt = row.time();
    saved.savedBy = row.text();
    return saved;
}

Claim readClaim(Row& row) {
    return readSaved(row).claim;
}

ClaimMatch readMatch(Row& row) {
    ClaimMatch match;
    match.post = row.id<PostId>();
    match.claim = row.id<ClaimId>();
    match.score = row.small();
    match.shownAt = row.time();
    if (const std::optional<int> same = row.optionalSmall()) {
        match.same = *same != 0;
    }
    return match;
}

}  // namespace

Result<std::vector<Claim>> ClaimTable::active() const {
    return session_.all<Claim>(claimColumns + QStringLiteral("WHERE active = 1 ORDER BY id"), {}, readClaim);
}

Result<std::vector<SavedClaim>> ClaimTable::all() const {
    return session_.all<SavedClaim>(claimColumns + QStringLiteral("ORDER BY saved_at DESC, id DESC"), {}, readSaved);
}

Result<SavedClaim> ClaimTable::byId(const ClaimId& id) const {
    const Result<std::optional<SavedClaim>> found =
        session_.first<SavedClaim>(claimColumns + QStringLiteral("WHERE id = :id"), {{u":id", id}}, readSaved);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(ErrorKind::NotFound, QStringLiteral("there is no claim %1").arg(id.text),
                    QStringLiteral("claim.unknown"));
    }
    return **found;
}

Result<std::vector<ClaimMatch>> ClaimTable::ofPost(PostId post) const {
    return session_.all<ClaimMatch>(
        matchColumns + QStringLiteral("WHERE claim_match.post_id = :post "
                                      "ORDER BY claim_match.score DESC, claim_match.claim_id"),
        {{u":post", post}}, readMatch);
}

Result<std::vector<ClaimMatch>> ClaimTable::ofClaim(const ClaimId& claim, int limit) const {
    return session_.all<ClaimMatch>(
        matchColumns + QStringLiteral("WHERE claim_match.claim_id = :claim "
                                      "ORDER BY claim_match.shown_at DESC, claim_match.post_id DESC LIMIT %1")
                           .arg(limit),
        {{u":claim", claim}}, readMatch);
}

Result<std::vector<ClaimMatch>> ClaimTable::between(TimePoint from, TimePoint to) const {
    return session_.all<ClaimMatch>(
        matchColumns + QStringLiteral("WHERE claim_match.shown_at >= :from_time AND claim_match.shown_at < :to_time "
                                      "AND COALESCE(claim_judgement.same, 1) = 1 "
                                      "ORDER BY claim_match.shown_at, claim_match.post_id, claim_match.claim_id"),
        {{u":from_time", from}, {u":to_time", to}}, readMatch);
}

Result<PostId> ClaimTable::comparedUpTo() const {
    return session_.number(QStringLiteral("SELECT compared_up_to FROM claim_progress")).map([](qint64 post) {
        return PostId{post};
    });
}

Result<std::vector<ClaimMatch>> ClaimTable::keep(const std::vector<ClaimMatch>& matches) {
    std::vector<ClaimMatch> added;
    for (const ClaimMatch& match : matches) {
        const Result<qint64> isNew = session_.run(
            QStringLiteral("INSERT INTO claim_match (claim_id, post_id, score, shown_at) "
                           "VALUES (:claim, :post, :score, :shown) ON CONFLICT (claim_id, post_id) DO NOTHING"),
            {{u":claim", match.claim}, {u":post", match.post}, {u":score", match.score}, {u":shown", match.shownAt}});
        if (!isNew) {
            return fail(isNew.error());
        }
        if (*isNew > 0) {
            added.push_back(match);
        }
    }
    return added;
}

}  // namespace zhiban::sql
