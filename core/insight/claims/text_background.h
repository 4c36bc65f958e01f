// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>
#include <vector>

#include "core/insight/claims/claim_tokens.h"

namespace zhiban {

// How usual tokens and pairs of neighbours are in ordinary text: what everybody writes is no evidence that two texts
// say the same. Counted over pieces of `pieceLength` tokens, each word once a piece.
class TextBackground final {
  public:
    static constexpr size_t pieceLength = 120;
    static constexpr size_t longestText = 2'000;  // tokens of one text that are counted

    void add(QStringView text);
    void add(const std::vector<ClaimToken>& tokens);

    // What a token tells, in nats: on its own −log of its share of the pieces.
    double information(ClaimToken token) const;
    // And after the one before it, never more than on its own: 毒 after 病 tells next to nothing.
    double information(ClaimToken before, ClaimToken token) const;
    // How rare the pair is, in nats.
    double rarity(ClaimToken before, ClaimToken token) const;

  private:
    double shareOf(ClaimToken token) const;
    quint32 countOf(quint64 key) const;

    std::unordered_map<quint64, quint32> counts_;  // by token, and by pair: a pair's first token is never 0
    quint32 pieces_ = 0;
};

}  // namespace zhiban
