// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/clocks/deadlines.h"
#include "core/cases/workflow/transitions.h"

// The words of case work as a person reads them, in the language of the program.
namespace zhiban {

QString stateText(CaseState state);
QString closingText(ClosingKind kind);
QString closingHint(ClosingKind kind);  // when to choose it
QString dispatchStateText(DispatchState state);
QString evidenceRoleText(EvidenceRole role);
QString holderText(const QString& holder);  // "office" in words; a department's name as it is

// The verb on a button: "Dispatch", "Answer the citizen".
QString actText(CaseAct act);
// What is missing before an act, as a sentence that says what to do.
QString missingText(Proof proof);
// What is there already: the ticked line of a checklist.
QString presentText(Proof proof);

QString clockText(const RunningClock& clock);  // "First answer", "Signature of Public works"
// Why this moment: "Orange: first answer within 2 h of 2026-03-02 14:32." The start is formatted by the caller.
QString clockReason(const RunningClock& clock, Level level, const QString& startText);

}  // namespace zhiban
