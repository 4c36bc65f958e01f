// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/insight/clustering/gazetteer.h"

namespace zhiban {

// Where a folded text names a place: the name itself without its kind (阳光 of 阳光小区), and with it.
struct PlaceName {
    std::size_t start = 0;   // in units of the text
    std::size_t kindAt = 0;  // where the kind begins: the end when the gazetteer knows the name
    std::size_t end = 0;     // exclusive
    bool operator==(const PlaceName&) const = default;
};

// Names of the gazetteer, and what stands before a word for a kind of place: up to four characters, back to a word that
// does not belong into a name (的, 在, 位于 …), to a unit of administration (市, 区, 县: their names are too common to
// tell one event from another) or to the place before. By rising start, not overlapping.
std::vector<PlaceName> placeNames(std::u16string_view folded, const Gazetteer& gazetteer);

}  // namespace zhiban
