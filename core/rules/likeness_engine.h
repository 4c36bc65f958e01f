// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/text/character_likeness.h"
#include "core/rules/literal_engine.h"

namespace zhiban {

// Finds many literals, and what may have been written for them, in one pass over UTF-16 text: every pair of marks that
// two neighbouring characters of the text have is looked up among those of the literals' first two, and what is found
// is compared whole. Immutable, any thread.
class LikenessEngine final {
  public:
    // `likeness` must outlive the engine. Literals must be distinct and not empty.
    LikenessEngine(const CharacterLikeness& likeness, std::vector<std::u16string> literals);

    // Appends every occurrence once, overlapping ones too, in no particular order.
    void scan(std::u16string_view text, std::vector<LiteralEngine::Occurrence>& found) const;

    size_t lengthOf(std::uint32_t literal) const { return literals_[literal].size(); }

  private:
    struct Entry {
        std::uint64_t marks = 0;  // of the first character, and of the second above; of the first only for one
        std::uint32_t literal = 0;
        auto operator<=>(const Entry&) const = default;
    };

    static std::uint64_t pairOf(std::uint32_t first, std::uint32_t second) {
        return std::uint64_t{second} << 32 | first;
    }
    static size_t bitOf(std::uint64_t marks);
    void add(std::uint64_t marks, std::uint32_t literal);
    void collect(std::uint64_t marks, std::vector<std::uint32_t>& candidates) const;

    const CharacterLikeness* likeness_;
    std::vector<std::u16string> literals_;
    std::vector<Entry> entries_;  // sorted
    std::vector<bool> filter_;    // by bitOf(): whether there may be an entry
    bool hasSingles_ = false;
};

}  // namespace zhiban
