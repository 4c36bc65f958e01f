// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching/leaf_table.h"

namespace zhiban {

// What one pass over a post found of all leaves: the text is folded once per group of literals, and with origins only
// when somebody asks for places.
class FoundEvidence final : public MatchEvidence {
  public:
    FoundEvidence(SubjectText& text, const std::vector<LiteralGroup>& groups);

    std::span<const LeafId> foundLeaves() const override { return leaves_; }
    bool isFound(LeafId leaf, TextField field) override;
    void addPlaces(LeafId leaf, TextField field, std::vector<Span>& places) override;
    MatchEvidence& forExclusions() override { return *this; }

    // Which words of the leaf occur: places in Leaf::words, rising.
    std::vector<std::uint32_t> wordsFound(LeafId leaf) const;

  private:
    struct Found {
        LeafId leaf = 0;
        std::uint32_t word = 0;
        std::uint32_t group = 0;
        LiteralEngine::Occurrence occurrence;
    };
    std::span<const Found> foundOf(LeafId leaf) const;
    Span placeOf(const Found& found);

    const std::vector<LiteralGroup>& groups_;
    std::vector<Found> found_;  // by leaf
    std::vector<LeafId> leaves_;
};

}  // namespace zhiban
