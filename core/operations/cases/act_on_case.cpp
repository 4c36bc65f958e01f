// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/cases/act_on_case.h"

#include "core/domain/act_payloads.h"
#include "core/operations/cases/case_at_hand.h"

namespace zhiban {

namespace {

bool concernsDispatch(CaseAct act) {
    return act == CaseAct::Receive || act == CaseAct::Return || act == CaseAct::Urge;
}

bool isOpenFor(CaseAct act, const Dispatch& dispatch) {
    if (act == CaseAct::Receive) {
        return dispatch.state == DispatchState::Sent;
    }
    return dispatch.state == DispatchState::Sent || dispatch.state == DispatchState::Received;
}

// The dispatch the act is about: the one asked for, else the lead's, else the first that is open.
const Dispatch* dispatchFor(CaseAct act, const DispatchId& asked, const std::vector<Dispatch>& dispatches) {
    const Dispatch* found = nullptr;
    for (const Dispatch& dispatch : dispatches) {
        if (!isOpenFor(act, dispatch) || (asked && dispatch.id != asked)) {
            continue;
        }
        if (!found || (dispatch.lead && !found->lead)) {
            found = &dispatch;
        }
    }
    return found;
}

}  // namespace

Result<Done> ActOnCase::run(WriteSession& session, const ActContext& context) const {
    Result<CaseAtHand> hand = takeCase(session, id, expectedVersion, context.now);
    if (!hand) {
        return fail(hand.error());
    }
    const Case& before = hand->summary();
    hand->facts.text = !text.trimmed().isEmpty();
    const Result<CaseState> after = next(before.state, act, hand->facts);
    if (!after) {
        return fail(after.error());
    }
    const Transition* row = transitionFor(before.state, act);
    const Dispatch* concerned = concernsDispatch(act) ? dispatchFor(act, dispatch, hand->file.dispatches) : nullptr;
    if (concernsDispatch(act) && !concerned) {
        return fail(ErrorKind::Conflict, QStringLiteral("no such open dispatch"),
                    QStringLiteral("case.no-open-dispatch"));
    }
    CaseTextPayload payload;
    payload.text = text.trimmed();
    payload.stateAfter = *after;
    payload.holderAfter = holderAfter(*row, before.holder, concerned ? concerned->departmentName : QString());
    if (concerned) {
        payload.dispatch = concerned->id;
    }
    // One of several gave it back: the others still have it.
    if (act == CaseAct::Return && *after == before.state) {
        payload.holderAfter = before.holder;
    }
    return hand->commit(context, row->verb, toJson(payload));
}

}  // namespace zhiban
