// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/cases/link_post.h"

#include <algorithm>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/cases/case_at_hand.h"
#include "core/operations/cases/case_mentions.h"

namespace zhiban {

Result<Done> LinkPost::run(WriteSession& session, const ActContext& context) const {
    Result<CaseAtHand> hand = takeCase(session, id, 0, context.now);
    if (!hand) {
        return fail(hand.error());
    }
    const std::vector<PostId>& linked = hand->summary().posts;
    if (std::find(linked.begin(), linked.end(), post) != linked.end()) {
        return fail(ErrorKind::Conflict, QStringLiteral("the post is in this case already"),
                    QStringLiteral("case.post-linked"), {hand->summary().number});
    }
    if (const Result<Post> known = hand->work->read().posts().byId(post); !known) {
        return fail(known.error());
    }
    if (const Result<CaseState> allowed = next(hand->summary().state, CaseAct::LinkPost, hand->facts); !allowed) {
        return fail(allowed.error());
    }
    const Result<QStringList> mentions = mentionedAccounts(hand->work->read(), {post});
    if (!mentions) {
        return fail(mentions.error());
    }
    return hand->commit(context, verbs::CasePostLinked, toJson(CasePostLinkedPayload{post, *mentions}));
}

}  // namespace zhiban
