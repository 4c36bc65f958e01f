// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// An officer signs in. Only one shift runs at a time in a store: starting while one runs is a Conflict
// "shift.running" naming who is on.
struct StartShift {
    using Answer = ShiftId;
    QString officer;
    QString name;  // "夜班 甲班"

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
