// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/intake/receive_posts.h"

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/intake/known_texts.h"

namespace zhiban {
namespace {

// What of a batch is to be stored, and how much of it was there under other names.
struct Fresh {
    std::vector<MatchedPost> posts;
    std::vector<QuarantinedItem> refused;
    qint64 knownTexts = 0;
};

Result<Fresh> freshOf(const ReadSession& session, const ReceivePosts& batch) {
    Fresh fresh{batch.posts, {}, 0};
    const Result<qint64> known = takeOutKnownTexts(session, fresh.posts);
    if (!known) {
        return fail(known.error());
    }
    fresh.knownTexts = *known;
    for (const QuarantinedItem& item : batch.refused) {
        const Result<bool> isThere = session.quarantine().holds(item);
        if (!isThere) {
            return fail(isThere.error());
        }
        if (!*isThere) {
            fresh.refused.push_back(item);
        }
    }
    return fresh;
}

LedgerDraft witnessOf(const ActContext& context, const ReceivePosts& batch, const ReceiptCounts& counts,
                      size_t refused) {
    PostsReceivedPayload payload;
    payload.connector = batch.connector;
    payload.stored = counts.stored;
    payload.duplicates = counts.duplicates;
    payload.revised = counts.revised;
    payload.quarantined = static_cast<qint64>(refused);
    payload.alerts = counts.alerts;
    payload.firstPost = counts.first.value;
    payload.lastPost = counts.last.value;
    return draftOf(context, verbs::PostsReceived, QStringLiteral("intake"), batch.origin, toJson(payload));
}

Result<ReceiptCounts> store(UnitOfWork& work, const ActContext& context, const ReceivePosts& batch,
                            const std::vector<MatchedPost>& posts, const std::vector<QuarantinedItem>& refused,
                            qint64 knownTexts) {
    Result<ReceiptCounts> counts = work.receive(posts, batch.connector, context.now);
    if (!counts) {
        return counts;
    }
    counts->duplicates += knownTexts;
    if (batch.repeats && counts->stored + counts->revised == 0 && refused.empty()) {
        return counts;  // nothing happened
    }
    if (!refused.empty()) {
        if (const Result<Done> kept = work.quarantine(refused); !kept) {
            return fail(kept.error());
        }
    }
    if (batch.fetch) {
        const Result<Done> remembered = work.rememberFetch(batch.fetch->sourceKey, batch.fetch->state);
        if (!remembered) {
            return fail(remembered.error());
        }
    }
    const Result<LedgerHead> committed = work.commit({witnessOf(context, batch, *counts, refused.size())});
    return committed ? counts : Result<ReceiptCounts>(fail(committed.error()));
}

}  // namespace

Result<ReceiptCounts> ReceivePosts::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    if (!repeats) {
        return store(**work, context, *this, posts, refused, 0);
    }
    const Result<Fresh> fresh = freshOf((*work)->read(), *this);
    if (!fresh) {
        return fail(fresh.error());
    }
    return store(**work, context, *this, fresh->posts, fresh->refused, fresh->knownTexts);
}

}  // namespace zhiban
