// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace zhiban {

constexpr bool isHanUnit(char16_t unit) {
    return unit >= 0x3400 && unit < 0xA000;
}
// Letters and digits of folded text. Other scripts count as letters: they are written in words as well.
constexpr bool isLetterUnit(char16_t unit) {
    return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || (unit >= 0xC0 && unit < 0x2000) ||
           (unit >= 0xAC00 && unit < 0xD7A4) || (unit >= 0x3041 && unit < 0x3100);
}
constexpr bool isWordUnit(char16_t unit) {
    return isHanUnit(unit) || isLetterUnit(unit);
}

// A pair of neighbours in a folded text: two Chinese characters, or a character and a word of letters or digits (58
// 车).
struct TextPair {
    std::uint32_t hash = 0;
    std::uint32_t start = 0;  // in units of the text
    std::uint32_t end = 0;    // exclusive
    bool operator==(const TextPair&) const = default;
};

// All pairs of a text in order; nothing is paired across what is neither letter nor character. Replaces `pairs`, whose
// memory is reused.
void cutIntoPairs(std::u16string_view folded, std::vector<TextPair>& pairs);

}  // namespace zhiban
