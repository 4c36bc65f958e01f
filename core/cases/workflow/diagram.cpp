// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/workflow/transitions.h"
#include "core/domain/case_keys.h"

namespace zhiban {

QString workflowDiagram() {
    QString text = QStringLiteral("stateDiagram-v2\n");
    for (const Transition& row : transitions()) {
        // A step that stays where it is would only draw a loop on every box.
        if (row.from == row.to) {
            continue;
        }
        text += QStringLiteral("    %1 --> %2: %3\n")
                    .arg(row.from ? keyOf(*row.from) : QStringLiteral("[*]"), keyOf(row.to), keyOf(row.act));
    }
    return text;
}

}  // namespace zhiban
