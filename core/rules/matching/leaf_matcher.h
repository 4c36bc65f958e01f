// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching/matcher.h"

namespace zhiban {

// A word occurs.
class LeafMatcher final : public Matcher {
  public:
    LeafMatcher(LeafId leaf, TextField field) : Matcher(std::vector{leaf}), leaf_(leaf), field_(field) {}

    bool holds(MatchEvidence& evidence) const override { return evidence.isFound(leaf_, field_); }
    void addPlaces(MatchEvidence& evidence, std::vector<Span>& places) const override {
        evidence.addPlaces(leaf_, field_, places);
    }

  private:
    LeafId leaf_;
    TextField field_;
};

}  // namespace zhiban
