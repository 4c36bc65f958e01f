// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace zhiban {

// Whether a word may begin or end at `place` of a piece of Chinese text, as ICU's dictionary cuts it: not at 1 of 北京.
// Microseconds per question. Where ICU has no dictionary, every place is an edge. Any thread.
bool isWordEdge(std::u16string_view text, std::size_t place);

}  // namespace zhiban
