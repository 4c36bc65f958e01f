// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/case.h"
#include "core/domain/ledger_entry.h"

namespace zhiban {

// How an act of the ledger is to be seen: what never leaves the desk and what everybody may read never look alike.
enum class ActTone { Plain, Internal, Public, Good, Attention };

// One act of the ledger as a person reads it.
struct ActWords {
    QString what;        // "Dispatched to Public works"
    QString details;     // the note, the request, the answer; plain text of the person who wrote it
    QString transition;  // "To dispatch → Awaiting signature"; empty when the state stayed
    ActTone tone = ActTone::Plain;

    bool operator==(const ActWords&) const = default;
};

// Any act by itself. An act whose payload does not read is shown by its verb, never left out.
ActWords describeAct(const LedgerEntry& entry);
// The acts of one case, in order, each with the change of state it made.
std::vector<ActWords> describeCaseActs(const std::vector<LedgerEntry>& entries);

// A line of a history: one act, or several of the same kind by the same person without another between them.
struct HistoryLine {
    LedgerEntry last;  // the latest of them
    ActWords words;
};
// The history of a case, oldest first; posts linked one after the other within six hours are one line.
std::vector<HistoryLine> caseHistory(const std::vector<LedgerEntry>& entries);

// The state of a case after this act; none when the act does not say.
std::optional<CaseState> stateAfter(const LedgerEntry& entry);

}  // namespace zhiban
