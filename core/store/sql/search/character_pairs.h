// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/text/search_words.h"
#include "core/domain/source.h"

namespace zhiban::sql {

// Two neighbouring UTF-16 units of folded text: the first in the upper half. A unit with nothing to its right but a
// separator or the end pairs with 0. What a character beyond the basic plane is made of is a pair like any other.
// No text has a pair that begins with 0: these say which source a post is of.
using CharacterPair = quint32;

// The pairs that begin with one unit, from the first to the last.
struct PairRange {
    CharacterPair first = 0;
    CharacterPair last = 0;
    bool operator==(const PairRange&) const = default;
};

// Appends the pairs of a folded text, in its order, some more than once. Separators (blanks, punctuation, symbols)
// are in no pair.
void appendPairs(std::u16string_view folded, std::vector<CharacterPair>& pairs);

// The pair that posts of a source have; none for the sources beyond the 65,535th.
std::optional<CharacterPair> pairOfSource(SourceId source);

// What the index must hold for a text to have all the words.
struct WantedPairs {
    std::vector<CharacterPair> all;      // every one of these
    std::vector<PairRange> any;          // and one of each of these
    std::vector<CharacterPair> sources;  // and one of these, where there are any: of the wanted sources
    // Whether having them means having the words: nothing is left to look at in the text.
    bool areEnough = false;

    bool isEmpty() const { return all.empty() && any.empty(); }
};
WantedPairs wantedPairs(const SearchWords& words);

// Names the folding an index was made with. An index made with another one does not find everything.
QByteArray searchFoldingName();

}  // namespace zhiban::sql
