// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/intake/receive_posts.h"

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"

namespace zhiban {

Result<ReceiptCounts> ReceivePosts::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const Result<ReceiptCounts> counts = (*work)->receive(posts, connector, context.now);
    if (!counts) {
        return fail(counts.error());
    }
    if (!refused.empty()) {
        const Result<Done> kept = (*work)->quarantine(refused);
        if (!kept) {
            return fail(kept.error());
        }
    }
    if (fetch) {
        const Result<Done> remembered = (*work)->rememberFetch(fetch->sourceKey, fetch->state);
        if (!remembered) {
            return fail(remembered.error());
        }
    }
    PostsReceivedPayload payload;
    payload.connector = connector;
    payload.stored = counts->stored;
    payload.duplicates = counts->duplicates;
    payload.revised = counts->revised;
    payload.quarantined = static_cast<qint64>(refused.size());
    payload.alerts = counts->alerts;
    payload.firstPost = counts->first.value;
    payload.lastPost = counts->last.value;
    const Result<LedgerHead> committed =
        (*work)->commit({draftOf(context, verbs::PostsReceived, QStringLiteral("intake"), origin, toJson(payload))});
    if (!committed) {
        return fail(committed.error());
    }
    return *counts;
}

}  // namespace zhiban
