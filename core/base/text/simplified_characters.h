// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace zhiban {

// Traditional and variant characters with the simplified character that matching puts in their place, sorted.
// Characters of the basic plane only, single characters only: phrases would need a dictionary and give nothing
// to matching, because rule and text are folded alike. Taken from ICU's Traditional-Simplified, less the
// characters that simplified text uses in a meaning of their own (著, 藉, 瞭 …), plus variants ICU lacks.
std::vector<std::pair<char16_t, char16_t>> simplifiedCharacters();

}  // namespace zhiban
