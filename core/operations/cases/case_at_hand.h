// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/workflow/transitions.h"
#include "core/operations/act_context.h"

namespace zhiban {

// A case inside an open transaction, with what the workflow wants to know about it.
struct CaseAtHand {
    std::unique_ptr<UnitOfWork> work;
    CaseFile file;
    CaseFacts facts;

    const Case& summary() const { return file.summary; }
    // Commits one act on this case.
    Result<Done> commit(const ActContext& context, const QString& verb, QJsonObject payload) const;
};

// Begins the transaction and reads the case in it. `expectedVersion` is the version the person looked at, 0 for
// "whatever it is": another one in the store is a Conflict "case.changed-meanwhile", and nothing is done.
Result<CaseAtHand> takeCase(WriteSession& session, const CaseId& id, qint64 expectedVersion, TimePoint now);

}  // namespace zhiban
