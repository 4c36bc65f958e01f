// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/messages/act_words.h"

namespace zhiban {

// What an act on categories, routing or known claims says; none for any other act.
std::optional<ActWords> routingActWords(const LedgerEntry& entry);

}  // namespace zhiban
