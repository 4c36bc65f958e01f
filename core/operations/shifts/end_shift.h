// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// The officer signs out and hands over. The note is required: what is not handed over is not done.
struct EndShift {
    using Answer = Done;
    ShiftId shift;
    QString handoverNote;
    QString receiver;  // who takes over; may be empty when nobody is there yet

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
