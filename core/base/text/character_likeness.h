// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/text/fold_layer.h"

namespace zhiban {

// How far one character is from another in whose place it may have been written. Likeness is no equivalence (行 sounds
// like 航 and like 形, which do not sound alike), so text cannot be folded by it: what is wanted and what is written
// are compared. Immutable, any thread.
class CharacterLikeness final {
  public:
    // What the distances of the characters of a word may add up to is its length; so one character in two may be
    // Distant, if the other stands as it should.
    enum Distance : unsigned {
        Same = 0,     // the same character, or the same sound and tone
        Near = 1,     // the same sound in another tone
        Distant = 2,  // nearly the same sound (zhong, zong), or a look-alike
        Unlike = 255,
    };

    // By sound, by looks, or both.
    CharacterLikeness(bool bySound, bool byLooks);

    Distance distance(char16_t wanted, char16_t written) const;

    // Whether a word may have been meant by what is written, of the same length.
    bool isAlike(std::u16string_view wanted, std::u16string_view written) const;

    // Marks of a character: two that are not Unlike have one in common. Never empty.
    std::span<const std::uint32_t> marks(char16_t unit) const {
        return {marks_.data() + first_[unit], marks_.data() + first_[unit + 1U]};
    }

  private:
    bool looksLike(char16_t wanted, char16_t written) const;

    bool bySound_;
    bool byLooks_;
    std::vector<std::uint32_t> marks_;
    std::vector<std::uint32_t> first_;  // by unit, with one more at the end
};

// The likeness that a set of layers asks for: none without SoundAlike and Confusable. The process's one copy of each
// kind, built on first use (a few ms) from whichever thread comes first.
const CharacterLikeness* characterLikeness(FoldLayer layers);

}  // namespace zhiban
