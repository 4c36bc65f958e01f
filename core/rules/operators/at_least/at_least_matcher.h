// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching/part_index.h"

namespace zhiban {

class AtLeastMatcher final : public Matcher {
  public:
    AtLeastMatcher(size_t count, std::vector<MatcherPtr> parts);

    bool holds(MatchEvidence& evidence) const override;
    void addPlaces(MatchEvidence& evidence, std::vector<Span>& places) const override;
    std::span<const MatcherPtr> parts() const override { return parts_; }

  private:
    size_t count_;
    std::vector<MatcherPtr> parts_;
    PartIndex index_;
};

}  // namespace zhiban
