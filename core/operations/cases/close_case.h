// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// Closes a case in one of the separate ways it can end, each with its proofs: see the workflow table.
struct CloseCase {
    using Answer = Done;
    CaseId id;
    ClosingKind kind = ClosingKind::Fixed;
    QString reason;              // required for every kind but Fixed
    qint64 expectedVersion = 0;  // 0 = whatever it is

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
