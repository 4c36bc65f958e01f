// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/workflow/transitions.h"
#include "core/operations/act_context.h"

namespace zhiban {

// The acts on a case that consist of words alone: Verify, Receive, Return, Urge, LogAction, AddNote, Reopen. The
// workflow table decides whether it is possible and where it leads. Acts that carry more have operations of their
// own: DispatchCase, AddEvidence, TellSource, CloseCase, LinkPost.
struct ActOnCase {
    using Answer = Done;
    CaseId id;
    CaseAct act = CaseAct::AddNote;
    QString text;
    DispatchId dispatch;         // Receive, Return, Urge: whose; the lead's open one when empty
    qint64 expectedVersion = 0;  // 0 = whatever it is

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
