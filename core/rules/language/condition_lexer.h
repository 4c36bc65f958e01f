// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/rules/language/lexeme.h"

namespace zhiban {

// Cuts a condition's text into lexemes, each claimed by the operator it belongs to; blanks are left out. The last one
// is the end. Linear in the text; never fails.
std::vector<Lexeme> lexemesOf(QStringView text);

// How much of the beginning of `text` a bare word may take: up to a blank, bracket, quote or upright bar, and among
// arguments up to a comma.
qsizetype lengthOfRun(QStringView text, bool amongArguments);

}  // namespace zhiban
