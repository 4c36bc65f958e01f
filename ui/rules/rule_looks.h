// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chip.h"
#include "ui/rules/presentation/rule_row.h"

namespace zhiban {

// How the standing and the marks of a rule look: an icon and a word, never the colour alone.
Chip standingChip(const RuleRow& row);
std::vector<Chip> markChips(const Rule& rule, TimePoint now);

}  // namespace zhiban
