// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/section.h"

namespace zhiban::briefing {

// 口径说明: what the numbers mean and where they come from.
Section makeNotes();

}  // namespace zhiban::briefing
