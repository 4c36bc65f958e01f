// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pair_filter.h"

#include <algorithm>
#include <array>
#include <bit>

namespace zhiban {

namespace {

constexpr size_t SmallSize = 32768;
// Above so many pairs more than one position in a hundred would pass the small table by chance.
constexpr size_t MostPairsForSmall = 512;
constexpr size_t LargeBitsPerPair = 64;
constexpr unsigned LargestBitmap = 22;  // log2 of bits

std::uint16_t smallHash(char16_t first, char16_t second) {
    return static_cast<std::uint16_t>(static_cast<std::uint16_t>(first * 0x9E37U + second * 0x85EBU) >> 1);
}

bool isSet(const std::uint32_t* bits, std::uint32_t bit) {
    return (bits[bit >> 5] >> (bit & 31U) & 1U) != 0;
}

}  // namespace

PairFilter::PairFilter(const std::vector<std::uint32_t>& pairs) : small_(SmallSize) {
    for (const std::uint32_t pair : pairs) {
        small_[smallHash(static_cast<char16_t>(pair >> 16), static_cast<char16_t>(pair))] = 1;
    }
    if (pairs.size() <= MostPairsForSmall) {
        return;
    }
    const auto wanted = static_cast<unsigned>(std::bit_width(pairs.size() * LargeBitsPerPair));
    const unsigned size = std::min(wanted, LargestBitmap);
    largeShift_ = 32 - size;
    large_.assign(size_t{1} << (size - 5), 0);
    for (const std::uint32_t pair : pairs) {
        const std::uint32_t bit = hashOf(pair) >> largeShift_;
        large_[bit >> 5] |= 1U << (bit & 31U);
    }
}

size_t PairFilter::candidates(std::u16string_view text, std::uint32_t* out) const {
    if (text.size() < 2) {
        return 0;
    }
    const size_t last = text.size() - 1;
    const char16_t* const units = text.data();
    std::array<std::uint16_t, MostUnits> hashes;
    for (size_t i = 0; i < last; ++i) {
        hashes[i] = smallHash(units[i], units[i + 1]);
    }
    const std::uint8_t* const perhaps = small_.data();
    size_t count = 0;
#pragma GCC unroll 8
    for (size_t i = 0; i < last; ++i) {
        out[count] = static_cast<std::uint32_t>(i);  // kept only if the count moves on: no branch to guess
        count += perhaps[hashes[i]];
    }
    return large_.empty() ? count : sift(units, out, count);
}

size_t PairFilter::sift(const char16_t* units, std::uint32_t* positions, size_t count) const {
    const std::uint32_t* const bits = large_.data();
    const unsigned shift = largeShift_;
    size_t kept = 0;
    for (size_t i = 0; i < count; ++i) {
        const std::uint32_t position = positions[i];
        positions[kept] = position;
        kept += isSet(bits, hashOf(pairAt(units + position)) >> shift) ? 1U : 0U;
    }
    return kept;
}

}  // namespace zhiban
