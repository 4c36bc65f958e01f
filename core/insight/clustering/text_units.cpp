// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clustering/text_units.h"

namespace zhiban {
namespace {

// FNV-1a over the units, then mixed: neighbouring characters must not fall into neighbouring buckets.
std::uint32_t hashOf(std::u16string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char16_t unit : text) {
        hash = (hash ^ unit) * 0x100000001B3ULL;
    }
    hash ^= hash >> 29U;
    hash *= 0xBF58476D1CE4E5B9ULL;
    return static_cast<std::uint32_t>(hash >> 32U);
}

std::size_t wordEnd(std::u16string_view text, std::size_t start) {
    if (isHanUnit(text[start])) {
        return start + 1;
    }
    std::size_t end = start;
    while (end < text.size() && isLetterUnit(text[end])) {
        ++end;
    }
    return end;
}

}  // namespace

void cutIntoPairs(std::u16string_view folded, std::vector<TextPair>& pairs) {
    pairs.clear();
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t former = none;  // where the word before begins, if it stands right before this one
    for (std::size_t at = 0; at < folded.size();) {
        if (!isWordUnit(folded[at])) {
            former = none;
            ++at;
            continue;
        }
        const std::size_t end = wordEnd(folded, at);
        if (former != none) {
            pairs.push_back({hashOf(folded.substr(former, end - former)), static_cast<std::uint32_t>(former),
                             static_cast<std::uint32_t>(end)});
        }
        former = at;
        at = end;
    }
}

}  // namespace zhiban
