// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/shifts/end_shift.h"

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"

namespace zhiban {

Result<Done> EndShift::run(WriteSession& session, const ActContext& context) const {
    if (handoverNote.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("a handover note is required"),
                    QStringLiteral("shift.no-handover"));
    }
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const Result<std::optional<Shift>> running = (*work)->read().shifts().current();
    if (!running) {
        return fail(running.error());
    }
    if (!*running || (*running)->id != shift) {
        return fail(ErrorKind::Conflict, QStringLiteral("this shift is not running"),
                    QStringLiteral("shift.not-running"));
    }
    const Result<LedgerHead> committed =
        (*work)->commit({draftOf(context, verbs::ShiftEnded, QStringLiteral("shift"), shift.text,
                                 toJson(ShiftEndedPayload{handoverNote.trimmed(), receiver.trimmed()}))});
    if (!committed) {
        return fail(committed.error());
    }
    return Done{};
}

}  // namespace zhiban
