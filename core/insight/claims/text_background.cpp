// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/claims/text_background.h"

#include <algorithm>
#include <cmath>

namespace zhiban {
namespace {

constexpr double mostOfANumber = 2.0;  // nats: the same number stands in many texts by chance
constexpr double leastOfAnything = 0.05;

}  // namespace

void TextBackground::add(QStringView text) {
    add(claimTokens(text, longestText));
}

void TextBackground::add(const std::vector<ClaimToken>& tokens) {
    std::vector<quint64> keys;
    for (size_t start = 0; start < tokens.size(); start += pieceLength) {
        keys.clear();
        const size_t end = std::min(tokens.size(), start + pieceLength);
        for (size_t i = start; i < end; ++i) {
            keys.push_back(tokens[i]);
            if (i > start) {
                keys.push_back(pairOf(tokens[i - 1], tokens[i]));
            }
        }
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        for (const quint64 key : keys) {
            ++counts_[key];
        }
        ++pieces_;
    }
}

quint32 TextBackground::countOf(quint64 key) const {
    const auto found = counts_.find(key);
    return found == counts_.end() ? 0 : found->second;
}

double TextBackground::information(ClaimToken token) const {
    const double alone = std::log((pieces_ + 1.0) / (countOf(token) + 0.5));
    return std::max(isNumber(token) ? std::min(alone, mostOfANumber) : alone, leastOfAnything);
}

double TextBackground::information(ClaimToken before, ClaimToken token) const {
    const double after = std::log((countOf(before) + 1.0) / (countOf(pairOf(before, token)) + 0.5));
    return std::clamp(after, leastOfAnything, information(token));
}

double TextBackground::rarity(ClaimToken before, ClaimToken token) const {
    return std::log((pieces_ + 1.0) / (countOf(pairOf(before, token)) + 0.5));
}

}  // namespace zhiban
