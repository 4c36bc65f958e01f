// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/text/search_words.h"

namespace zhiban::sql {

// How well a post answers the words, all of which it has; the higher the better, from 0 to 9.5.
//
//   4 · share of the words that are in the title
// + 2 · mean over the words of min(occurrences, 5) / 5
// + 2 · closeness: length of all words / length of the shortest stretch that has them all; 1 for a single word
// + 1.5 · 7 days / (7 days + age), the age counted from the newest post compared
double relevanceOf(const SearchWords& words, QStringView title, QStringView body, Milliseconds age);

}  // namespace zhiban::sql
