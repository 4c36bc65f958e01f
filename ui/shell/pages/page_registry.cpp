// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages/page_registry.h"

#include <algorithm>

namespace zhiban {

std::vector<PageEntry> sortedPages() {
    std::vector<PageEntry> entries = pageEntries();
    std::stable_sort(entries.begin(), entries.end(),
                     [](const PageEntry& a, const PageEntry& b) { return a.position < b.position; });
    return entries;
}

}  // namespace zhiban
