// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/domain/post.h"

namespace zhiban {

// The words of a search as PostFilter::words means them: separated by blanks, "…" keeps blanks inside one.
QStringList wordsOf(const QString& search);

// Where the words stand in a text, however they are written there (width, case, traditional or simplified, invisible
// characters between): in units of the original, sorted, not overlapping.
std::vector<Span> spansOfWords(const QString& text, const QStringList& words);

// Both as one sorted list without overlaps.
std::vector<Span> joinedSpans(std::vector<Span> one, const std::vector<Span>& other);

}  // namespace zhiban
