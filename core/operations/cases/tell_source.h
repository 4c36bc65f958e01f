// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// Records the answer the citizen was given: where and in which words. A case cannot be closed without it. Invalid
// "case.unknown-account" for an account that the case has not noted.
struct TellSource {
    using Answer = Done;
    CaseId id;
    QString channel;
    QString text;
    qint64 expectedVersion = 0;  // 0 = whatever it is
    QString account = {};        // which of the accounts the case has noted gave it; empty: none of them

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
