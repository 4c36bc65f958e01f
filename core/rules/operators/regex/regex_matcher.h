// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/rules/matching/matcher.h"

namespace re2 {
class RE2;
}

namespace zhiban {

// Linear in the text whatever the pattern.
class RegexMatcher final : public Matcher {
  public:
    RegexMatcher(std::shared_ptr<const re2::RE2> regex, TextField field);

    bool holds(MatchEvidence& evidence) const override;
    // The first hundred places.
    void addPlaces(MatchEvidence& evidence, std::vector<Span>& places) const override;

  private:
    std::vector<Span> places(MatchEvidence& evidence, size_t most) const;

    std::shared_ptr<const re2::RE2> regex_;
    TextField field_;
};

}  // namespace zhiban
