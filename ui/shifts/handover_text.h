// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/shifts/shift_timeline.h"

namespace zhiban {

// What the next officer must know of what is unfinished, in words: the cases due within eight hours one by one
// with who has them, how many others are open, undecided alerts, refused items. Plain lines; goes into the note.
QString handoverText(const HandoverSummary& summary, TimePoint now);

}  // namespace zhiban
