// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/cases/workflow/transitions.h"

namespace zhiban {

// The act an officer most likely wants next: the one button that stands out. None when nothing is due.
std::optional<CaseAct> suggestedAct(CaseState state, const CaseFacts& facts);

}  // namespace zhiban
