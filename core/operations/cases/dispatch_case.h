// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/act_payloads.h"
#include "core/operations/act_context.h"

namespace zhiban {

// Sends a case to a department; its receipt and resolution clocks start with the sending.
struct DispatchCase {
    using Answer = DispatchId;
    CaseId id;
    DepartmentId department;
    QString request;
    bool lead = true;            // false: assisting
    qint64 expectedVersion = 0;  // 0 = whatever it is

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// What the ledger keeps of a dispatch: shared with opening and dispatching in one go.
Result<CaseDispatchedPayload> dispatchPayload(const ReadSession& session, const DepartmentId& department,
                                              const QString& request, bool lead, TimePoint caseResolutionDue,
                                              TimePoint now);

}  // namespace zhiban
