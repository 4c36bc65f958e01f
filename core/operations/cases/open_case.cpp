// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/cases/open_case.h"

#include "core/base/office_zone.h"

#include "core/cases/clocks/deadlines.h"
#include "core/cases/workflow/transitions.h"
#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/cases/case_mentions.h"
#include "core/operations/cases/dispatch_case.h"

namespace zhiban {

namespace {

// When the first of the posts reached us.
Result<TimePoint> detectionOf(const ReadSession& session, const std::vector<PostId>& posts) {
    std::optional<TimePoint> earliest;
    for (const PostId& id : posts) {
        const Result<Post> post = session.posts().byId(id);
        if (!post) {
            return fail(post.error());
        }
        earliest = earliest ? std::min(*earliest, post->fetched) : post->fetched;
    }
    if (!earliest) {
        return fail(ErrorKind::Invalid, QStringLiteral("a case needs a post"), QStringLiteral("case.no-posts"));
    }
    return *earliest;
}

// What the rules that raised the alerts ask, each in the version that hit.
Result<Deadlines> deadlinesOf(const ReadSession& session, const std::vector<PostId>& posts, Level level,
                              TimePoint detected) {
    Deadlines due = deadlinesFor(level, detected);
    for (const PostId& id : posts) {
        const Result<FeedItem> item = session.posts().item(id);
        if (!item) {
            return fail(item.error());
        }
        for (const Hit& hit : item->hits) {
            const Result<std::vector<SavedRule>> versions = session.rules().versions(hit.rule);
            if (!versions) {
                return fail(versions.error());
            }
            for (const SavedRule& saved : *versions) {
                if (hit.muted || saved.rule.version != hit.ruleVersion) {
                    continue;
                }
                if (saved.rule.tierHours) {
                    due = tightened(due, detected, std::chrono::hours(*saved.rule.tierHours));
                }
                if (saved.rule.lifeSafety) {
                    due = tightened(due, detected, DeadlineRules().lifeSafety);
                }
            }
        }
    }
    return due;
}

}  // namespace

Result<CaseId> OpenCase::run(WriteSession& session, const ActContext& context) const {
    CaseFacts facts;
    facts.text = !title.trimmed().isEmpty();
    if (const Result<CaseState> allowed = next(std::nullopt, CaseAct::Open, facts); !allowed) {
        return fail(allowed.error());
    }
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const ReadSession& read = (*work)->read();
    const Result<TimePoint> detected = detectionOf(read, posts);
    if (!detected) {
        return fail(detected.error());
    }
    // The year of the number is the office's, where the new year begins eight hours before UTC's.
    const Result<QString> number = (*work)->nextCaseNumber(toUtc(context.now).toTimeZone(officeZone()).date().year());
    if (!number) {
        return fail(number.error());
    }

    const auto id = makeUuid<CaseId>(context.now);
    const Result<Deadlines> due = deadlinesOf(read, posts, level, *detected);
    if (!due) {
        return fail(due.error());
    }
    Result<QStringList> mentions = mentionedAccounts(read, posts);
    if (!mentions) {
        return fail(mentions.error());
    }
    CaseOpenedPayload payload;
    payload.number = *number;
    payload.title = title.trimmed();
    payload.category = category.trimmed();
    payload.place = place.trimmed();
    payload.level = level;
    payload.detectedAt = *detected;
    payload.responseDue = due->responseDue;
    payload.resolutionDue = due->resolutionDue;
    payload.posts = posts;
    payload.mentions = std::move(*mentions);
    std::vector<LedgerDraft> acts{
        draftOf(context, verbs::CaseOpened, QStringLiteral("case"), id.text, toJson(payload))};
    if (department) {
        const Result<CaseDispatchedPayload> dispatch =
            dispatchPayload(read, department, request.trimmed().isEmpty() ? payload.title : request, true,
                            payload.resolutionDue, context.now);
        if (!dispatch) {
            return fail(dispatch.error());
        }
        acts.push_back(draftOf(context, verbs::CaseDispatched, QStringLiteral("case"), id.text, toJson(*dispatch)));
    }
    const Result<LedgerHead> committed = (*work)->commit(acts);
    if (!committed) {
        return fail(committed.error());
    }
    return id;
}

}  // namespace zhiban
