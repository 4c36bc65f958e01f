// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/dispatch_score.h"

#include <algorithm>

#include "core/briefing/bindings.h"

namespace zhiban::briefing {

bool hasReached(const Dispatch& dispatch, DispatchStep step, const BriefingPeriod& period) {
    if (!period.contains(dispatch.sentAt)) {
        return false;
    }
    const bool received = dispatch.receivedAt && *dispatch.receivedAt < period.ends;
    switch (step) {
        case DispatchStep::Sent:
            return true;
        case DispatchStep::Received:
            return received;
        case DispatchStep::ReceiptDue:
            return dispatch.state != DispatchState::Returned && (received || dispatch.receiptDue <= period.ends);
        case DispatchStep::ReceivedInTime:
            return dispatch.state != DispatchState::Returned && received && *dispatch.receivedAt <= dispatch.receiptDue;
        case DispatchStep::Returned:
            return dispatch.state == DispatchState::Returned;
        case DispatchStep::Done:
            return dispatch.doneAt && *dispatch.doneAt < period.ends;
    }
    return false;
}

FigureBinding bindDispatches(const BriefingFacts& facts, const DepartmentId& department, DispatchStep step) {
    QStringList ids;
    for (const Dispatch& dispatch : facts.dispatches) {
        if ((!department || dispatch.department == department) && hasReached(dispatch, step, facts.period)) {
            ids << dispatch.id.text;
        }
    }
    return bindRows(RowKind::Dispatches, std::move(ids));
}

std::vector<DepartmentRow> departmentsDispatchedTo(const BriefingFacts& facts) {
    std::vector<DepartmentRow> rows;
    for (const Dispatch& dispatch : facts.dispatches) {
        if (!facts.period.contains(dispatch.sentAt)) {
            continue;
        }
        auto found = std::find_if(rows.begin(), rows.end(),
                                  [&](const DepartmentRow& row) { return row.id == dispatch.department; });
        if (found == rows.end()) {
            rows.push_back({dispatch.department, dispatch.departmentName, 0});
            found = rows.end() - 1;
        }
        ++found->sent;
    }
    std::sort(rows.begin(), rows.end(), [](const DepartmentRow& a, const DepartmentRow& b) {
        return a.sent != b.sent ? a.sent > b.sent : a.name < b.name;
    });
    return rows;
}

}  // namespace zhiban::briefing
