// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/cases/dispatch_case.h"

#include "core/cases/clocks/deadlines.h"
#include "core/domain/acts.h"
#include "core/operations/cases/case_at_hand.h"

namespace zhiban {

Result<CaseDispatchedPayload> dispatchPayload(const ReadSession& session, const DepartmentId& department,
                                              const QString& request, bool lead, TimePoint caseResolutionDue,
                                              TimePoint now) {
    const Result<Department> known = session.departments().byId(department);
    if (!known) {
        return fail(known.error());
    }
    const DispatchDeadlines due = dispatchDeadlines(now, caseResolutionDue);
    CaseDispatchedPayload payload;
    payload.dispatch = makeUuid<DispatchId>(now);
    payload.department = department;
    payload.departmentName = known->name;
    payload.request = request.trimmed();
    payload.lead = lead;
    payload.receiptDue = due.receiptDue;
    payload.resolutionDue = due.resolutionDue;
    return payload;
}

Result<DispatchId> DispatchCase::run(WriteSession& session, const ActContext& context) const {
    Result<CaseAtHand> hand = takeCase(session, id, expectedVersion, context.now);
    if (!hand) {
        return fail(hand.error());
    }
    hand->facts.text = !request.trimmed().isEmpty();
    if (const Result<CaseState> allowed = next(hand->summary().state, CaseAct::Dispatch, hand->facts); !allowed) {
        return fail(allowed.error());
    }
    const Result<CaseDispatchedPayload> payload =
        dispatchPayload(hand->work->read(), department, request, lead, hand->summary().resolutionDue, context.now);
    if (!payload) {
        return fail(payload.error());
    }
    if (const Result<Done> done = hand->commit(context, verbs::CaseDispatched, toJson(*payload)); !done) {
        return fail(done.error());
    }
    return payload->dispatch;
}

}  // namespace zhiban
