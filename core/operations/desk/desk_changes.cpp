// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/desk/desk_changes.h"

#include <set>

namespace zhiban {

namespace {

constexpr int batchLimit = 1'000;

// A case that changed may have gained posts: their place on the desk changed with it.
Result<Done> addPostsOfCase(const ReadSession& session, const CaseId& id, std::set<PostId>& posts) {
    const Result<Case> changed = session.cases().byId(id);
    if (!changed) {
        return changed.error().kind == ErrorKind::NotFound ? Result<Done>(Done{}) : fail(changed.error());
    }
    posts.insert(changed->posts.begin(), changed->posts.end());
    return Done{};
}

}  // namespace

Result<DeskChanges> ReadDeskChanges::run(ReadSession& session) const {
    DeskChanges answer;
    if (!since) {
        const Result<ChangeCursor> latest = session.changes().latest();
        if (!latest) {
            return fail(latest.error());
        }
        answer.cursor = *latest;
        return answer;
    }
    const Result<ChangeBatch> batch = session.changes().since(*since, batchLimit);
    if (!batch) {
        return fail(batch.error());
    }
    std::set<PostId> touched;
    std::set<QString> cases;
    for (const Change& change : batch->changes) {
        const bool concernsPosts = change.kind == u"posts" || change.kind == u"post";
        if (concernsPosts && change.id.isEmpty()) {
            answer.postsArrived = true;
        } else if (concernsPosts) {
            touched.insert(PostId{change.id.toLongLong()});
        } else if (change.kind == u"case") {
            cases.insert(change.id);
        } else if (change.kind == u"source") {
            answer.sourcesChanged = true;
        }
    }
    for (const QString& id : cases) {
        const Result<Done> added = addPostsOfCase(session, CaseId{id}, touched);
        if (!added) {
            return fail(added.error());
        }
    }
    answer.cursor = batch->cursor;
    answer.more = batch->changes.size() >= static_cast<size_t>(batchLimit);
    answer.touched.assign(touched.begin(), touched.end());
    return answer;
}

}  // namespace zhiban
