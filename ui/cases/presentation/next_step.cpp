// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/presentation/next_step.h"

#include <algorithm>

namespace zhiban {

namespace {

CaseAct usualAct(CaseState state, const CaseFacts& facts) {
    switch (state) {
        case CaseState::New:
        case CaseState::Verifying:
        case CaseState::AwaitingInfo:
        case CaseState::Graded:
            return CaseAct::Verify;
        case CaseState::ToDispatch:
        case CaseState::Returned:
        case CaseState::Reopened:
            return CaseAct::Dispatch;
        case CaseState::Dispatched:
            return CaseAct::Receive;
        case CaseState::Received:
        case CaseState::InProgress:
        case CaseState::Scheduled:
        case CaseState::Paused:
        case CaseState::CloseRequested:
            return facts.toldSource > 0 && facts.evidence > 0 ? CaseAct::Close : CaseAct::TellSource;
        case CaseState::ToldSource:
            return CaseAct::Close;
        case CaseState::ReopenRequested:
            return CaseAct::Reopen;
        case CaseState::Closed:
        case CaseState::Archived:
            return CaseAct::AddNote;
    }
    return CaseAct::AddNote;
}

}  // namespace

std::optional<CaseAct> suggestedAct(CaseState state, const CaseFacts& facts) {
    const CaseAct act = usualAct(state, facts);
    const std::vector<CaseAct> allowed = actsAllowed(state, facts);
    const bool possible = std::find(allowed.begin(), allowed.end(), act) != allowed.end();
    return possible && act != CaseAct::AddNote ? std::optional(act) : std::nullopt;
}

}  // namespace zhiban
