// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zhiban {

// The Latin letter that a Cyrillic or Greek letter is drawn like ("а" U+0430 → "a"), or the unit itself. Those
// pairs of Unicode's confusables (UTS #39) that people type to slip past word lists; upper and lower case are
// told apart (Ν looks like N, ν like v), so this comes before case folding.
char16_t latinLookAlike(char16_t unit);

}  // namespace zhiban
