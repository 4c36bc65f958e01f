// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/language/parse_condition.h"

namespace zhiban {

// parseCondition() without what only an officer who is writing wants to know: for rules that were saved long ago.
ParsedCondition readCondition(QStringView text);

}  // namespace zhiban
