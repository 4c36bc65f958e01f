// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/triage/triage_posts.h"

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"

namespace zhiban {

namespace {

Result<Done> commitForEach(WriteSession& session, const ActContext& context, const std::vector<PostId>& posts,
                           TriageState expected, const QString& verb, const QString& reason) {
    if (posts.empty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("no post given"), QStringLiteral("triage.no-post"));
    }
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    std::vector<LedgerDraft> acts;
    acts.reserve(posts.size());
    for (const PostId post : posts) {
        const Result<FeedItem> item = (*work)->read().posts().item(post);
        if (!item) {
            return fail(item.error());
        }
        if (item->triage != expected) {
            return fail(ErrorKind::Conflict, QStringLiteral("post %1 was decided by somebody else").arg(post.value),
                        QStringLiteral("triage.decided-already"), {QString::number(post.value)});
        }
        acts.push_back(draftOf(context, verb, QStringLiteral("post"), QString::number(post.value),
                               toJson(PostTriagePayload{reason})));
    }
    const Result<LedgerHead> head = (*work)->commit(acts);
    if (!head) {
        return fail(head.error());
    }
    return Done{};
}

}  // namespace

Result<Done> DismissPosts::run(WriteSession& session, const ActContext& context) const {
    return commitForEach(session, context, posts, TriageState::Untouched, verbs::PostDismissed, reason);
}

Result<Done> RestorePosts::run(WriteSession& session, const ActContext& context) const {
    return commitForEach(session, context, posts, TriageState::Dismissed, verbs::PostRestored, {});
}

}  // namespace zhiban
