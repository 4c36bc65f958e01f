// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/category.h"

namespace zhiban {

// starterGroups() as categories with ids, groups first.
std::vector<Category> starterTree(TimePoint now);

}  // namespace zhiban
