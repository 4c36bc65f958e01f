// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/claims/mark_claims.h"

#include <QHash>
#include <algorithm>
#include <cmath>

#include "core/domain/acts.h"
#include "core/domain/routing_acts.h"

namespace zhiban {
namespace {

std::vector<ClaimMatch> matchesIn(const std::vector<FeedItem>& items, const ClaimIndex& index) {
    std::vector<ClaimMatch> matches;
    for (const FeedItem& item : items) {
        const Post& post = item.post;
        if (const auto close = index.nearest(post.title, post.body, post.place)) {
            matches.push_back(
                {post.id, close->claim, static_cast<int>(std::lround(close->score * 1000)), post.shownAt});
        }
    }
    return matches;
}

// Keeps the matches with their witness.
Result<qint64> keep(UnitOfWork& work, const ActContext& context, const std::vector<ClaimMatch>& matches,
                    ClaimsMarkedPayload payload) {
    const Result<qint64> found = work.addClaimMatches(matches);
    if (!found) {
        return found;
    }
    payload.found = *found;
    ActContext desks = context;
    desks.actor.name = QStringLiteral("system");  // the desk compares, no officer
    return work.commit({draftOf(desks, verbs::ClaimsMarked, QStringLiteral("claims"), {}, toJson(payload))})
        .map([&](const LedgerHead&) { return *found; });
}

}  // namespace

Result<std::shared_ptr<const ClaimIndex>> ReadClaimIndex::run(const ReadSession& session) const {
    const Result<std::vector<Claim>> claims = session.claims().active();
    if (!claims) {
        return fail(claims.error());
    }
    TextBackground background;
    if (!claims->empty()) {
        const Result<std::vector<FeedItem>> newest = session.posts().page(PostFilter{}, std::nullopt, ordinary);
        if (!newest) {
            return fail(newest.error());
        }
        for (const FeedItem& item : *newest) {
            background.add(matchText(item.post.title, item.post.body));
        }
    }
    for (const QString& text : besides) {
        background.add(text);
    }
    return ClaimIndex::build(*claims, std::move(background));
}

Result<MarkClaims::Answer> MarkClaims::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const ReadSession& read = (*work)->read();
    const Result<PostId> compared = read.claims().comparedUpTo();
    if (!compared) {
        return fail(compared.error());
    }
    const Result<std::vector<FeedItem>> items =
        read.posts().arrivedAfter(std::max(*compared, after), PostFilter{}, limit);
    if (!items) {
        return fail(items.error());
    }
    Answer answer;
    answer.looked = static_cast<qint64>(items->size());
    answer.last = items->empty() ? std::max(*compared, after) : items->back().post.id;
    answer.done = items->size() < static_cast<size_t>(limit);
    const std::vector<ClaimMatch> matches = matchesIn(*items, *index);
    if (matches.empty() && answer.done) {
        return answer;
    }
    ClaimsMarkedPayload payload;
    payload.looked = answer.looked;
    payload.firstPost = items->front().post.id.value;
    payload.lastPost = answer.last.value;
    const Result<qint64> found = keep(**work, context, matches, payload);
    if (!found) {
        return fail(found.error());
    }
    answer.found = *found;
    return answer;
}

Result<LookBackForClaims::Answer> LookBackForClaims::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    PostFilter filter;
    filter.from = from;
    const Result<std::vector<FeedItem>> items = (*work)->read().posts().page(filter, before, limit);
    if (!items) {
        return fail(items.error());
    }
    Answer answer;
    answer.looked = static_cast<qint64>(items->size());
    answer.done = items->size() < static_cast<size_t>(limit);
    if (!items->empty()) {
        answer.next = FeedPosition{items->back().post.shownAt, items->back().post.id};
    }
    const std::vector<ClaimMatch> matches = matchesIn(*items, *index);
    if (matches.empty()) {
        return answer;
    }
    const auto byId = [](const FeedItem& a, const FeedItem& b) { return a.post.id < b.post.id; };
    ClaimsMarkedPayload payload;
    payload.looked = answer.looked;
    payload.firstPost = std::min_element(items->begin(), items->end(), byId)->post.id.value;
    payload.lastPost = std::max_element(items->begin(), items->end(), byId)->post.id.value;
    payload.isLookBack = true;
    const Result<qint64> found = keep(**work, context, matches, payload);
    if (!found) {
        return fail(found.error());
    }
    answer.found = *found;
    return answer;
}

Result<std::vector<ResurgentClaim>> ReadResurgentClaims::run(const ReadSession& session) const {
    const auto matches = session.claims().between(now - back, now + std::chrono::hours(1));
    if (!matches) {
        return fail(matches.error());
    }
    QHash<ClaimId, std::vector<TimePoint>> times;
    for (const ClaimMatch& match : *matches) {
        times[match.claim].push_back(match.shownAt);
    }
    const auto claims = session.claims().all();
    if (!claims) {
        return fail(claims.error());
    }
    std::vector<ResurgentClaim> resurgent;
    for (const SavedClaim& saved : *claims) {
        const auto of = times.constFind(saved.claim.id);
        if (!saved.claim.active || of == times.constEnd()) {
            continue;
        }
        const std::optional<Resurgence> wave = resurgenceOf(*of, saved.claim.date.value_or(saved.savedAt), rule);
        if (wave && now - wave->noticed <= news) {
            resurgent.push_back({saved, *wave});
        }
    }
    std::stable_sort(resurgent.begin(), resurgent.end(),
                     [](const ResurgentClaim& a, const ResurgentClaim& b) { return a.wave.noticed > b.wave.noticed; });
    return resurgent;
}

}  // namespace zhiban
