// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ledger_entry.h"
#include "core/store/api/session.h"

namespace zhiban {

// Who acts, where and when: what every writing operation needs beside its own values.
struct ActContext {
    Actor actor;
    TimePoint now;
};

inline LedgerDraft draftOf(const ActContext& context, const QString& verb, const QString& subjectKind,
                           const QString& subjectId, QJsonObject payload) {
    return {context.now, context.actor, verb, subjectKind, subjectId, std::move(payload)};
}

}  // namespace zhiban
