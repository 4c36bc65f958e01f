// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace zhiban {

// Two neighbouring units of text as one number.
inline std::uint32_t pairAt(const char16_t* units) {
    return static_cast<std::uint32_t>(units[0]) << 16 | units[1];
}

// Says "perhaps" for every pair of units put in, and "no" for nearly every other. Immutable.
//
// Two tables over hashes of the pair: a small one of bytes that stays in the innermost cache, with a hash the compiler
// computes for many positions at once, and where there are many pairs a large one of bits for what passes it. Without
// processor-specific code; sixteen positions at once with AVX-512 gathers was measured no faster.
class PairFilter final {
  public:
    // The longest text at a time.
    static constexpr size_t MostUnits = 512;

    PairFilter() = default;
    explicit PairFilter(const std::vector<std::uint32_t>& pairs);  // each once

    // Positions of `text` where a pair may begin that was put in, rising. `out` has room for MostUnits.
    size_t candidates(std::u16string_view text, std::uint32_t* out) const;

    static std::uint32_t hashOf(std::uint32_t pair) { return pair * 0x9E3779B1U; }  // 2^32 / golden ratio

  private:
    size_t sift(const char16_t* units, std::uint32_t* positions, size_t count) const;

    std::vector<std::uint8_t> small_;   // 32768 bytes, 1 = perhaps: a byte is read without shifting
    std::vector<std::uint32_t> large_;  // empty when the small one suffices
    unsigned largeShift_ = 31;          // of a hash, to a bit's number
};

}  // namespace zhiban
