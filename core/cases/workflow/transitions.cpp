// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/workflow/transitions.h"

#include <algorithm>

#include "core/domain/acts.h"

namespace zhiban {

namespace {

using enum CaseState;

// The table is written by act, with the states it may begin in; transitions() spreads it to one row per arrow.
struct Rule {
    CaseAct act;
    std::vector<CaseState> from;
    std::optional<CaseState> to;  // none: the state stays
    std::vector<CaseRole> roles;
    std::vector<Proof> proofs;
    Ball ball = Ball::Same;
};

template <typename... More>
std::vector<CaseState> join(std::vector<CaseState> first, const More&... more) {
    (first.insert(first.end(), more.begin(), more.end()), ...);
    return first;
}

QString verbOf(CaseAct act) {
    switch (act) {
        case CaseAct::Open:
            return verbs::CaseOpened;
        case CaseAct::LinkPost:
            return verbs::CasePostLinked;
        case CaseAct::Verify:
            return verbs::CaseVerified;
        case CaseAct::Dispatch:
            return verbs::CaseDispatched;
        case CaseAct::Receive:
            return verbs::CaseReceived;
        case CaseAct::Return:
            return verbs::CaseReturned;
        case CaseAct::Urge:
            return verbs::CaseUrged;
        case CaseAct::LogAction:
            return verbs::CaseActionLogged;
        case CaseAct::AddNote:
            return verbs::CaseNoteAdded;
        case CaseAct::AddEvidence:
            return verbs::CaseEvidenceAdded;
        case CaseAct::TellSource:
            return verbs::CaseSourceTold;
        case CaseAct::Close:
            return verbs::CaseClosed;
        case CaseAct::Reopen:
            return verbs::CaseReopened;
    }
    return {};
}

std::vector<Rule> rules() {
    const std::vector<CaseRole> office{CaseRole::Officer, CaseRole::DutyLeader};
    const std::vector<CaseRole> anybody{CaseRole::Officer, CaseRole::DutyLeader, CaseRole::Department};
    const std::vector<CaseState> inTheOffice{New, Verifying, AwaitingInfo, Graded, ToDispatch, Returned, Reopened};
    const std::vector<CaseState> atADepartment{Dispatched, Received, InProgress, Scheduled, Paused};
    const std::vector<CaseState> beforeTheEnd{CloseRequested, ToldSource};
    const std::vector<CaseState> open = join(inTheOffice, atADepartment, beforeTheEnd, std::vector{ReopenRequested});
    const std::vector<CaseState> known = join(open, std::vector{Closed});
    return {
        {CaseAct::LinkPost, known, {}, office, {}},
        {CaseAct::Verify, {New, Verifying, AwaitingInfo, Graded}, ToDispatch, office, {Proof::Text}, Ball::Office},
        {CaseAct::Verify, {ToDispatch, Returned, Reopened}, {}, office, {Proof::Text}},
        // Straight from "new" too: protect first, and three keystrokes from the desk. Sent on from a department, the
        // case waits for a signature again.
        {CaseAct::Dispatch,
         join(inTheOffice, atADepartment, beforeTheEnd),
         Dispatched,
         office,
         {Proof::Text},
         Ball::Department},
        {CaseAct::Receive, {Dispatched}, Received, anybody, {Proof::UnsignedDispatch}, Ball::Department},
        // A second department signs while the first already works.
        {CaseAct::Receive,
         {Received, InProgress, Scheduled, Paused, CloseRequested, ToldSource},
         {},
         anybody,
         {Proof::UnsignedDispatch}},
        {CaseAct::Return,
         join(atADepartment, std::vector{CloseRequested}),
         Returned,
         anybody,
         {Proof::OpenDispatch, Proof::Text},
         Ball::Office},
        {CaseAct::Urge, join(atADepartment, beforeTheEnd), {}, office, {Proof::OpenDispatch, Proof::UrgeInterval}},
        // While nobody has signed, an action of the office does not make the department work.
        {CaseAct::LogAction, {Received, InProgress, Scheduled}, InProgress, anybody, {Proof::Text}},
        {CaseAct::LogAction,
         join(inTheOffice, beforeTheEnd, std::vector{Dispatched, Paused, ReopenRequested}),
         {},
         anybody,
         {Proof::Text}},
        {CaseAct::AddNote, known, {}, anybody, {Proof::Text}},
        {CaseAct::AddEvidence, known, {}, anybody, {}},
        // A first answer ("we have it, it is with …") does not end the search for a fix.
        {CaseAct::TellSource,
         join(inTheOffice, std::vector{Dispatched, Paused, ReopenRequested, Closed}),
         {},
         office,
         {Proof::Text}},
        {CaseAct::TellSource,
         join(beforeTheEnd, std::vector{Received, InProgress, Scheduled}),
         ToldSource,
         office,
         {Proof::Text}},
        {CaseAct::Close, open, Closed, office, {Proof::ClosingKind}, Ball::Nobody},
        {CaseAct::Reopen, {Closed, ReopenRequested}, Reopened, office, {Proof::Text}, Ball::Office},
    };
}

std::vector<Transition> spread() {
    std::vector<Transition> rows;
    rows.push_back({std::nullopt,
                    CaseAct::Open,
                    {CaseRole::Officer, CaseRole::DutyLeader},
                    {Proof::Text},
                    New,
                    verbs::CaseOpened,
                    Ball::Office});
    const std::vector<Rule> table = rules();
    for (const CaseState state : allCaseStates) {
        for (const Rule& rule : table) {
            if (std::find(rule.from.begin(), rule.from.end(), state) != rule.from.end()) {
                rows.push_back(
                    {state, rule.act, rule.roles, rule.proofs, rule.to.value_or(state), verbOf(rule.act), rule.ball});
            }
        }
    }
    return rows;
}

}  // namespace

const std::vector<Transition>& transitions() {
    static const std::vector<Transition> rows = spread();
    return rows;
}

const Transition* transitionFor(std::optional<CaseState> from, CaseAct act) {
    const std::vector<Transition>& rows = transitions();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [from, act](const Transition& row) { return row.from == from && row.act == act; });
    return found == rows.end() ? nullptr : &*found;
}

std::vector<Proof> proofsFor(ClosingKind kind) {
    switch (kind) {
        case ClosingKind::Fixed:
            return {Proof::Evidence, Proof::ToldSource};
        case ClosingKind::Partly:
        case ClosingKind::Explained:
        case ClosingKind::Cannot:
            return {Proof::Text, Proof::ToldSource};
        case ClosingKind::NotOurs:
        case ClosingKind::Duplicate:
            return {Proof::Text};
    }
    return {};
}

}  // namespace zhiban
