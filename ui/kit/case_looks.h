// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/workflow/transitions.h"
#include "ui/kit/chip.h"
#include "ui/kit/timeline_list.h"
#include "ui/messages/act_words.h"

// How the things of case work look: an icon and a colour beside the word, never the colour alone.
namespace zhiban {

Chip stateChip(CaseState state);
Chip holderChip(const QString& holder);
Chip closingChip(ClosingKind kind);
IconName actIcon(CaseAct act);
IconName closingIcon(ClosingKind kind);

// A row of a history from an act of the ledger and its words.
TimelineRow timelineRow(const LedgerEntry& entry, const ActWords& words);

// Text for a tool tip that is never read as markup.
QString plainToolTip(const QString& text);

}  // namespace zhiban
