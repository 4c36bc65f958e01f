// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/acts.h"
#include "core/domain/alert.h"
#include "core/store/sql/projections/act.h"

namespace zhiban::sql {
namespace {

PostId postOf(const Act& act) {
    return PostId{act.entry.subjectId.toLongLong()};
}

void touchedPost(const Act& act, PostId post) {
    act.touched(QStringLiteral("posts"), QString::number(post.value));
}

Result<Done> dismiss(const Act& act, const PostTriagePayload& payload) {
    const PostId post = postOf(act);
    const Result<qint64> dismissed = act.session.run(
        QStringLiteral("INSERT INTO triage (post_id, state, case_id, reason, sequence) "
                       "VALUES (:post, :state, '', :reason, :sequence) ON CONFLICT (post_id) DO NOTHING"),
        {{u":post", post},
         {u":state", static_cast<int>(TriageState::Dismissed)},
         {u":reason", payload.reason},
         {u":sequence", act.entry.sequence}});
    if (!dismissed) {
        return fail(dismissed.error());
    }
    if (*dismissed == 0) {
        return fail(ErrorKind::Conflict, QStringLiteral("post %1 is decided already").arg(post.value),
                    QStringLiteral("post.decided"));
    }
    touchedPost(act, post);
    return Done{};
}

Result<Done> restore(const Act& act, const PostTriagePayload&) {
    const PostId post = postOf(act);
    const Result<qint64> restored =
        act.session.run(QStringLiteral("DELETE FROM triage WHERE post_id = :post AND state = :state"),
                        {{u":post", post}, {u":state", static_cast<int>(TriageState::Dismissed)}});
    if (!restored) {
        return fail(restored.error());
    }
    if (*restored == 0) {
        return fail(ErrorKind::Conflict, QStringLiteral("post %1 is not dismissed").arg(post.value),
                    QStringLiteral("post.not-dismissed"));
    }
    touchedPost(act, post);
    return Done{};
}

}  // namespace

Result<Done> markCased(const Act& act, PostId post, const CaseId& id) {
    touchedPost(act, post);
    return act.run(QStringLiteral("INSERT INTO triage (post_id, state, case_id, reason, sequence) "
                                  "VALUES (:post, :state, :case, '', :sequence) ON CONFLICT (post_id) DO UPDATE SET "
                                  "state = excluded.state, case_id = excluded.case_id, reason = excluded.reason, "
                                  "sequence = excluded.sequence"),
                   {{u":post", post},
                    {u":state", static_cast<int>(TriageState::Cased)},
                    {u":case", id},
                    {u":sequence", act.entry.sequence}});
}

Result<Done> applyTriageAct(const Act& act) {
    if (act.entry.verb == verbs::PostDismissed) {
        return applyAs<PostTriagePayload>(act, dismiss);
    }
    if (act.entry.verb == verbs::PostRestored) {
        return applyAs<PostTriagePayload>(act, restore);
    }
    if (act.entry.verb == verbs::PostContactShown) {
        return Done{};  // recorded for its own sake
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no act is called %1").arg(act.entry.verb),
                QStringLiteral("ledger.unknown-verb"), {act.entry.verb});
}

}  // namespace zhiban::sql
