// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/events/read_events.h"
#include "ui/kit/chip.h"

// How events look: an icon and a word, never the colour alone.
namespace zhiban {

Chip heatChip(const EventRow& row);
Chip tierChip(const EventRow& row);
// That posts of it were only suggested; no text when there are none.
Chip suggestionChip(const EventSummary& event);
Chip joinChip(const PostInEvent& member);

}  // namespace zhiban
