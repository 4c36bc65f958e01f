// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/claims/text_background.h"

#include <algorithm>
#include <cmath>

namespace zhiban {
namespace {

constexpr double mostOfANumber = 2.0;  // nats: the same number stands in many texts by chance
constexpr double leastOfAnything = 0.05;
// So many pieces at least are taken to have been read, or a new office's few texts would make everything look usual.
constexpr quint32 fewestPieces = 3'000;
constexpr double backOff = 10.0;  // how often a token must have stood before its followers are believed

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

// How likely a piece has the token.
double TextBackground::shareOf(ClaimToken token) const {
    return (countOf(token) + 0.5) / (std::max(pieces_, fewestPieces) + 1.0);
}

double TextBackground::information(ClaimToken token) const {
    const double alone = -std::log(shareOf(token));
    return std::max(isNumber(token) ? std::min(alone, mostOfANumber) : alone, leastOfAnything);
}

// What follows a token is learned from where it stood; seen rarely, it is taken from how usual the next one is at all.
double TextBackground::information(ClaimToken before, ClaimToken token) const {
    const double likely = (countOf(pairOf(before, token)) + backOff * shareOf(token)) / (countOf(before) + backOff);
    return std::clamp(-std::log(likely), leastOfAnything, information(token));
}

double TextBackground::rarity(ClaimToken before, ClaimToken token) const {
    return std::log((std::max(pieces_, fewestPieces) + 1.0) / (countOf(pairOf(before, token)) + 0.5));
}

}  // namespace zhiban
