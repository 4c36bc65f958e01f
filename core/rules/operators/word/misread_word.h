// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/language/condition_parser.h"

namespace zhiban {

// Looks at a bare word for what was hardly meant as one, and reports it: a field nobody knows, a comparison, an
// operator without its number (errors: true), an operator in lower case (a warning).
bool isMisread(Span word, ConditionParser& parser);

}  // namespace zhiban
