// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

namespace zhiban {

// The weekly briefing: its sections, its pages as they will be printed, and the rows behind every number.
PageEntry makeBriefing();

}  // namespace zhiban
