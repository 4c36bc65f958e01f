// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/domain/media.h"

namespace zhiban {

// The longest word of the list that covers a place of the text, if one does.
std::optional<GlossaryWord> wordAt(QStringView text, qsizetype place, const std::vector<GlossaryWord>& words);

// Where words of the list stand, the longest first at each place, not overlapping.
std::vector<Span> glossarySpans(QStringView text, const std::vector<GlossaryWord>& words);

}  // namespace zhiban
