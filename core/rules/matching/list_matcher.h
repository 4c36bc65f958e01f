// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/rules/matching/matcher.h"

namespace zhiban {

// A word of a list occurs, or of a list it includes, as far as each counts for the source of the post. No list at all
// holds for nothing.
class ListMatcher final : public Matcher {
  public:
    // A list that is reached, the named one first.
    struct Part {
        LeafId leaf = 0;
        QStringList sources;                  // keys; empty = all
        std::vector<std::uint32_t> includes;  // places among the parts
    };
    ListMatcher(std::vector<Part> parts, TextField field);

    bool holds(MatchEvidence& evidence) const override;
    void addPlaces(MatchEvidence& evidence, std::vector<Span>& places) const override;

  private:
    // Of those that count for the post's source and lead from the named list without a gap.
    std::vector<LeafId> leavesFor(MatchEvidence& evidence) const;
    bool mayBeFound(MatchEvidence& evidence) const;

    std::vector<Part> parts_;
    std::vector<LeafId> sortedLeaves_;
    bool asksForSource_ = false;
    TextField field_;
};

}  // namespace zhiban
