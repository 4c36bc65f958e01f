// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text/fold_layer.h"

namespace zhiban {

// What a character is to the folding, after it has been mapped.
enum CharacterClass : std::uint32_t {
    HanCharacter = 1U << 16,
    SeparatorCharacter = 1U << 17,  // punctuation, symbol or blank
    PinyinCharacter = 1U << 18,     // a letter of pinyin, or a tone digit
    OpeningBracket = 1U << 19,      // also a separator
    ClosingBracket = 1U << 20,      // also a separator
    InvisibleCharacter = 1U << 21,  // has no width: controls, joiners, soft hyphen, marks of direction
    CombiningCharacter = 1U << 22,  // may melt into the character before it
    CompoundCharacter = 1U << 23,   // does not map to one unit: ask unitsOf()
    SurrogateCharacter = 1U << 24,  // half of a character beyond the basic plane
    ClauseMark = 1U << 25,          // a separator that plain prose puts between two words: ，。！” ] line ends
    PauseMark = 1U << 26,           // a separator that people put between two phrases: blanks # ~ . emoji
};

// The folding of single characters, drawn from ICU once. Immutable.
class CharacterFolds final {
  public:
    // One entry per unit of the basic plane: the unit it becomes in the low 16 bits, its class above.
    using UnitTable = std::array<std::uint32_t, 65536>;

    CharacterFolds();

    // Only Width, Simplified and ZeroWidth work on single characters; other layers do not matter here.
    const UnitTable& table(FoldLayer layers) const { return tables_[indexOf(layers)]; }

    // What a character becomes: none (removed), one or several units.
    std::u16string unitsOf(char32_t character, FoldLayer layers) const;
    // The same for characters that stand together, which may compose (e + ◌́ → é).
    std::u16string unitsOf(std::u32string_view characters, FoldLayer layers) const;

    static std::uint32_t classOf(char32_t character);

  private:
    static size_t indexOf(FoldLayer layers) { return static_cast<size_t>(layers) & 7U; }
    void simplify(std::u16string& text) const;
    std::uint32_t entryOf(char16_t unit, FoldLayer layers) const;

    std::vector<std::uint32_t> classes_;  // indexed by unit
    std::vector<char16_t> simplified_;    // indexed by unit
    std::vector<UnitTable> tables_;       // indexed by indexOf()
};

// The process's one copy: pure data, built on first use (some 60 ms) from whichever thread comes first.
const CharacterFolds& characterFolds();

}  // namespace zhiban
