// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace zhiban {

// One reading of a character. Numbers of syllables mean nothing but whether two are the same.
struct CharacterSound {
    std::uint16_t syllable = 0;  // without tone
    std::uint16_t loose = 0;     // the same for syllables that many speakers do not tell apart: zhong, zong
    std::uint16_t tone = 0;      // 1 to 4, 5 = none
    bool operator==(const CharacterSound&) const = default;
};

// How the characters of GB 2312 are read, with all the readings in common use (行 xíng, háng). Immutable.
class CharacterSounds final {
  public:
    CharacterSounds();

    // Empty for what is no Chinese character, or a rare one.
    std::span<const CharacterSound> of(char16_t unit) const {
        return {sounds_.data() + first_[unit], sounds_.data() + first_[unit + 1U]};
    }

  private:
    std::vector<CharacterSound> sounds_;
    std::vector<std::uint16_t> first_;  // by unit, with one more at the end
};

// The process's one copy: pure data, built on first use (a few ms) from whichever thread comes first.
const CharacterSounds& characterSounds();

}  // namespace zhiban
