// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <string_view>
#include <vector>

#include "core/insight/routing/routing_text.h"

namespace zhiban {

// Single characters and pairs of neighbours: longer ones were measured and make it worse on a few thousand posts.
inline constexpr size_t longestGram = 2;

// The hash of a gram of one field; the same pair in the head and in the whole text are two things.
enum class GramField : quint64 { Text = 1, Head = 2 };

// Calls `take(hash, start, length)` for every gram of the text, in order. A gram's hash goes on from that of the gram
// one shorter.
template <typename Take>
void eachGram(std::u16string_view text, GramField field, Take take);

struct GramCount {
    quint64 gram = 0;
    quint32 count = 0;
    bool operator==(const GramCount&) const = default;
};

// What a post is to the classifier: each gram once per field, in no order that means anything, but always the same.
struct PostGrams {
    std::vector<GramCount> text;
    std::vector<GramCount> head;
};
PostGrams gramsOf(const RoutingText& text);

// The finaliser of MurmurHash3 (Austin Appleby, public domain): every bit of the result depends on every bit.
inline quint64 mixedBits(quint64 bits) {
    bits ^= bits >> 33;
    bits *= 0xff51afd7ed558ccdULL;
    bits ^= bits >> 33;
    bits *= 0xc4ceb9fe1a85ec53ULL;
    bits ^= bits >> 33;
    return bits;
}

template <typename Take>
void eachGram(std::u16string_view text, GramField field, Take take) {
    for (size_t start = 0; start < text.size(); ++start) {
        quint64 hash = static_cast<quint64>(field);
        for (size_t length = 1; length <= longestGram && start + length <= text.size(); ++length) {
            hash = mixedBits(hash * 0x9e3779b97f4a7c15ULL + text[start + length - 1] + 1);
            take(hash, start, length);
        }
    }
}

}  // namespace zhiban
