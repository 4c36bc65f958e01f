// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/rules/matching/matcher.h"

namespace zhiban {

// Whether places of two conditions lie close together. Distances are counted in the characters that the rule's folding
// leaves, so that what was put between two words to part them does not part them.
class NearMatcher final : public Matcher {
  public:
    NearMatcher(MatcherPtr one, MatcherPtr other, int farthest, FoldLayer layers);

    bool holds(MatchEvidence& evidence) const override;
    // Only the places that are near to one of the other side.
    void addPlaces(MatchEvidence& evidence, std::vector<Span>& places) const override;
    std::span<const MatcherPtr> parts() const override { return parts_; }

  private:
    // A place, in characters of the folded text.
    struct Stretch {
        size_t start = 0;
        size_t end = 0;
        Span place;
    };
    std::vector<Stretch> stretchesOf(const Matcher& part, MatchEvidence& evidence) const;
    std::vector<Span> nearPlaces(MatchEvidence& evidence) const;
    // Those of `some` that have one of `others` near; both by rising start.
    void addNear(const std::vector<Stretch>& some, const std::vector<Stretch>& others, std::vector<Span>& places) const;

    std::array<MatcherPtr, 2> parts_;
    size_t farthest_;
    FoldLayer layers_;
};

}  // namespace zhiban
