// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/briefing.h"

namespace zhiban::briefing {

// The steps of a dispatch that are counted, as they stood at the end of the period.
enum class DispatchStep {
    Sent,            // in the period
    Received,        // … and signed for by the end of it
    ReceiptDue,      // … and due for signing by the end of it, or signed for: what the in-time share divides by
    ReceivedInTime,  // … of these, signed for before the receipt was due
    Returned,        // … sent back as not theirs
    Done,            // … and finished by the end of it
};

// Whether a dispatch sent in the period has come to `step` at its end.
bool hasReached(const Dispatch& dispatch, DispatchStep step, const BriefingPeriod& period);

// Dispatches of one department (none = all) at that step.
FigureBinding bindDispatches(const BriefingFacts& facts, const DepartmentId& department, DispatchStep step);

struct DepartmentRow {
    DepartmentId id;
    QString name;
    int sent = 0;
    bool operator==(const DepartmentRow&) const = default;
};
// Departments that were sent something in the period, most first, then by name.
std::vector<DepartmentRow> departmentsDispatchedTo(const BriefingFacts& facts);

}  // namespace zhiban::briefing
