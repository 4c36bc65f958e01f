// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/kit/page.h"

namespace zhiban {

// One entry per feature folder ui/<x> that has an ui/<x>/<x>.h, in the order of the folders' names. Generated.
std::vector<PageEntry> pageEntries();

// The same in the order of the rail.
std::vector<PageEntry> sortedPages();

}  // namespace zhiban
