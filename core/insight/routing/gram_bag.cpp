// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/gram_bag.h"

#include <algorithm>

namespace zhiban {
namespace {

std::vector<GramCount> counted(std::u16string_view text, GramField field) {
    std::vector<quint64> grams;
    grams.reserve(text.size() * longestGram);
    eachGram(text, field, [&](quint64 hash, size_t, size_t) { grams.push_back(hash); });
    std::sort(grams.begin(), grams.end());
    std::vector<GramCount> bag;
    for (const quint64 gram : grams) {
        if (bag.empty() || bag.back().gram != gram) {
            bag.push_back({gram, 0});
        }
        ++bag.back().count;
    }
    return bag;
}

}  // namespace

PostGrams gramsOf(const RoutingText& text) {
    return {counted(text.text, GramField::Text), counted(text.head, GramField::Head)};
}

}  // namespace zhiban
