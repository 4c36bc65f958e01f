// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/acts.h"
#include "core/domain/case_keys.h"
#include "core/store/sql/projections/act.h"

namespace zhiban::sql {
namespace {

const QString office = QStringLiteral("office");

Result<Done> linkPost(const Act& act, PostId post) {
    ZHIBAN_TRY(act.run(QStringLiteral("INSERT INTO case_post (case_id, position, post_id) "
                                      "SELECT :case, count(*), :post FROM case_post WHERE case_id = :same"),
                       {{u":case", act.entry.subjectId}, {u":post", post}, {u":same", act.entry.subjectId}}));
    return markCased(act, post, CaseId{act.entry.subjectId});
}

// Noted once, however many posts mention it.
Result<Done> noteMentions(const Act& act, const QStringList& accounts) {
    for (const QString& account : accounts) {
        ZHIBAN_TRY(act.run(QStringLiteral("INSERT INTO case_mention (case_id, position, account) "
                                          "SELECT :case, count(*), :account FROM case_mention WHERE case_id = :same "
                                          "ON CONFLICT (case_id, account) DO NOTHING"),
                           {{u":case", act.entry.subjectId}, {u":account", account}, {u":same", act.entry.subjectId}}));
    }
    return Done{};
}

Result<Done> open(const Act& act, const CaseOpenedPayload& payload) {
    ZHIBAN_TRY(act.run(act.session.file(QStringLiteral("projections/open_case.sql")),
                       {{u":id", act.entry.subjectId},
                        {u":number", payload.number},
                        {u":year", payload.number.section(u'-', 0, 0).toInt()},
                        {u":serial", payload.number.section(u'-', 1, 1).toInt()},
                        {u":title", payload.title},
                        {u":category", payload.category},
                        {u":place", payload.place},
                        {u":state", keyOf(CaseState::New)},
                        {u":level", payload.level},
                        {u":detected", payload.detectedAt},
                        {u":opened", act.entry.at},
                        {u":by", act.entry.actor.name},
                        {u":response", payload.responseDue},
                        {u":resolution", payload.resolutionDue},
                        {u":holder", office},
                        {u":version", act.entry.sequence}}));
    for (const PostId post : payload.posts) {
        ZHIBAN_TRY(linkPost(act, post));
    }
    return noteMentions(act, payload.mentions);
}

Result<Done> link(const Act& act, const CasePostLinkedPayload& payload) {
    ZHIBAN_TRY(linkPost(act, payload.post));
    return noteMentions(act, payload.mentions);
}

Result<Done> moveTo(const Act& act, CaseState state, const QString& holder) {
    ZHIBAN_TRY(act.run(QStringLiteral("UPDATE case_file SET state = :state WHERE id = :id"),
                       {{u":state", keyOf(state)}, {u":id", act.entry.subjectId}}));
    if (holder.isEmpty()) {
        return Done{};
    }
    return act.run(QStringLiteral("UPDATE case_file SET holder = :holder WHERE id = :id"),
                   {{u":holder", holder}, {u":id", act.entry.subjectId}});
}

Result<Done> moveDispatch(const Act& act, const DispatchId& id, DispatchState state) {
    const QString column = state == DispatchState::Received ? QStringLiteral("received_at") : QStringLiteral("done_at");
    const Result<qint64> moved = act.session.run(
        QStringLiteral("UPDATE dispatch SET state = :state, %1 = :at WHERE id = :id AND case_id = :case").arg(column),
        {{u":state", keyOf(state)}, {u":at", act.entry.at}, {u":id", id}, {u":case", act.entry.subjectId}});
    if (!moved) {
        return fail(moved.error());
    }
    if (*moved == 0) {
        return fail(ErrorKind::Invalid, QStringLiteral("the case has no dispatch %1").arg(id.text),
                    QStringLiteral("case.unknown-dispatch"));
    }
    return Done{};
}

// What the act says of the dispatch it names.
Result<Done> followDispatch(const Act& act, const CaseTextPayload& payload) {
    if (!payload.dispatch) {
        return Done{};
    }
    if (act.entry.verb == verbs::CaseReceived) {
        return moveDispatch(act, payload.dispatch, DispatchState::Received);
    }
    if (act.entry.verb == verbs::CaseReturned) {
        return moveDispatch(act, payload.dispatch, DispatchState::Returned);
    }
    if (act.entry.verb == verbs::CaseActionLogged && payload.stateAfter == CaseState::CloseRequested) {
        return moveDispatch(act, payload.dispatch, DispatchState::Done);
    }
    return Done{};
}

Result<Done> note(const Act&, const CaseTextPayload&) {
    return Done{};  // a note moves nothing; the timeline reads it from the record
}

Result<Done> write(const Act& act, const CaseTextPayload& payload) {
    ZHIBAN_TRY(followDispatch(act, payload));
    return moveTo(act, payload.stateAfter, payload.holderAfter);
}

Result<Done> dispatchTo(const Act& act, const CaseDispatchedPayload& payload) {
    ZHIBAN_TRY(act.run(act.session.file(QStringLiteral("projections/dispatch.sql")),
                       {{u":id", payload.dispatch},
                        {u":sequence", act.entry.sequence},
                        {u":case", act.entry.subjectId},
                        {u":department", payload.department},
                        {u":name", payload.departmentName},
                        {u":request", payload.request},
                        {u":lead", payload.lead},
                        {u":state", keyOf(DispatchState::Sent)},
                        {u":at", act.entry.at},
                        {u":receipt", payload.receiptDue},
                        {u":resolution", payload.resolutionDue}}));
    return moveTo(act, CaseState::Dispatched, payload.lead ? payload.departmentName : QString());
}

Result<Done> addEvidence(const Act& act, const CaseEvidencePayload& payload) {
    return act.run(act.session.file(QStringLiteral("projections/add_evidence.sql")),
                   {{u":id", payload.evidence},
                    {u":sequence", act.entry.sequence},
                    {u":case", act.entry.subjectId},
                    {u":sha256", payload.sha256},
                    {u":name", payload.fileName},
                    {u":type", payload.mediaType},
                    {u":size", payload.size},
                    {u":role", keyOf(payload.role)},
                    {u":note", payload.note},
                    {u":at", act.entry.at},
                    {u":by", act.entry.actor.name}});
}

Result<Done> tell(const Act& act, const CaseSourceToldPayload& payload) {
    ZHIBAN_TRY(act.run(QStringLiteral("INSERT INTO told_source (sequence, case_id, channel, text, at, by_whom, "
                                      "account) VALUES (:sequence, :case, :channel, :text, :at, :by, :account)"),
                       {{u":sequence", act.entry.sequence},
                        {u":case", act.entry.subjectId},
                        {u":channel", payload.channel},
                        {u":text", payload.text},
                        {u":at", act.entry.at},
                        {u":by", act.entry.actor.name},
                        {u":account", payload.account}}));
    ZHIBAN_TRY(
        act.run(QStringLiteral("UPDATE case_file SET responded_at = :at WHERE id = :id AND responded_at IS NULL"),
                {{u":at", act.entry.at}, {u":id", act.entry.subjectId}}));
    return moveTo(act, payload.stateAfter, {});
}

Result<Done> close(const Act& act, const CaseClosedPayload& payload) {
    ZHIBAN_TRY(
        act.run(QStringLiteral("UPDATE dispatch SET state = :done, done_at = :at WHERE case_id = :case "
                               "AND done_at IS NULL"),
                {{u":done", keyOf(DispatchState::Done)}, {u":at", act.entry.at}, {u":case", act.entry.subjectId}}));
    return act.run(QStringLiteral("UPDATE case_file SET state = :state, closing = :kind, closing_reason = :reason, "
                                  "closed_at = :at, holder = :holder WHERE id = :id"),
                   {{u":state", keyOf(CaseState::Closed)},
                    {u":kind", keyOf(payload.kind)},
                    {u":reason", payload.reason},
                    {u":at", act.entry.at},
                    {u":holder", office},
                    {u":id", act.entry.subjectId}});
}

Result<Done> reopen(const Act& act, const CaseTextPayload&) {
    return act.run(QStringLiteral("UPDATE case_file SET state = :state, closing = '', closing_reason = '', "
                                  "closed_at = NULL, holder = :holder WHERE id = :id"),
                   {{u":state", keyOf(CaseState::Reopened)}, {u":holder", office}, {u":id", act.entry.subjectId}});
}

// A closed case takes notes, papers and further reports of the same thing; to work on it again is to reopen it.
bool fits(const QString& verb, bool closed) {
    if (verb == verbs::CaseReopened) {
        return closed;
    }
    return !closed || verb == verbs::CaseNoteAdded || verb == verbs::CaseEvidenceAdded || verb == verbs::CasePostLinked;
}

Result<Done> refuseUnfit(const Act& act) {
    const Result<std::optional<QString>> state =
        act.session.first<QString>(QStringLiteral("SELECT state FROM case_file WHERE id = :id"),
                                   {{u":id", act.entry.subjectId}}, [](Row& row) { return row.text(); });
    if (!state) {
        return fail(state.error());
    }
    if (!*state) {
        return fail(ErrorKind::Invalid, QStringLiteral("no case %1").arg(act.entry.subjectId),
                    QStringLiteral("case.unknown"));
    }
    const bool closed = **state == keyOf(CaseState::Closed) || **state == keyOf(CaseState::Archived);
    if (!fits(act.entry.verb, closed)) {
        return fail(ErrorKind::Conflict,
                    QStringLiteral("%1 does not fit a case that is %2").arg(act.entry.verb, **state),
                    closed ? QStringLiteral("case.closed") : QStringLiteral("case.not-closed"), {**state});
    }
    return Done{};
}

Result<Done> applyByVerb(const Act& act) {
    const QString& verb = act.entry.verb;
    if (verb == verbs::CasePostLinked) {
        return applyAs<CasePostLinkedPayload>(act, link);
    }
    if (verb == verbs::CaseDispatched) {
        return applyAs<CaseDispatchedPayload>(act, dispatchTo);
    }
    if (verb == verbs::CaseEvidenceAdded) {
        return applyAs<CaseEvidencePayload>(act, addEvidence);
    }
    if (verb == verbs::CaseSourceTold) {
        return applyAs<CaseSourceToldPayload>(act, tell);
    }
    if (verb == verbs::CaseClosed) {
        return applyAs<CaseClosedPayload>(act, close);
    }
    if (verb == verbs::CaseReopened) {
        return applyAs<CaseTextPayload>(act, reopen);
    }
    if (verb == verbs::CaseNoteAdded) {
        return applyAs<CaseTextPayload>(act, note);
    }
    for (const QString& text :
         {verbs::CaseVerified, verbs::CaseActionLogged, verbs::CaseReturned, verbs::CaseReceived, verbs::CaseUrged}) {
        if (verb == text) {
            return applyAs<CaseTextPayload>(act, write);
        }
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no act is called %1").arg(verb),
                QStringLiteral("ledger.unknown-verb"), {verb});
}

}  // namespace

Result<Done> applyCaseAct(const Act& act) {
    if (act.entry.verb == verbs::CaseOpened) {
        ZHIBAN_TRY(applyAs<CaseOpenedPayload>(act, open));
    } else {
        ZHIBAN_TRY(refuseUnfit(act));
        ZHIBAN_TRY(applyByVerb(act));
    }
    act.touched(QStringLiteral("case"), act.entry.subjectId);
    return act.run(act.session.file(QStringLiteral("projections/settle_case.sql")),
                   {{u":version", act.entry.sequence}, {u":id", act.entry.subjectId}});
}

}  // namespace zhiban::sql
