// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/shifts/start_shift.h"

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"

namespace zhiban {

Result<ShiftId> StartShift::run(WriteSession& session, const ActContext& context) const {
    if (officer.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("a shift needs an officer"), QStringLiteral("shift.no-officer"));
    }
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const Result<std::optional<Shift>> running = (*work)->read().shifts().current();
    if (!running) {
        return fail(running.error());
    }
    if (*running) {
        return fail(ErrorKind::Conflict, QStringLiteral("a shift is running already"), QStringLiteral("shift.running"),
                    {(*running)->officer});
    }
    const auto id = makeUuid<ShiftId>(context.now);
    const Result<LedgerHead> committed =
        (*work)->commit({draftOf(context, verbs::ShiftStarted, QStringLiteral("shift"), id.text,
                                 toJson(ShiftStartedPayload{officer.trimmed(), name.trimmed()}))});
    if (!committed) {
        return fail(committed.error());
    }
    return id;
}

}  // namespace zhiban
