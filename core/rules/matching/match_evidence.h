// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/rules/matching/subject_text.h"

namespace zhiban {

// A word, or a whole word list, as it is looked for with one set of layers: index into a LeafTable.
using LeafId = std::uint32_t;

// What was found in one post: all that matchers may ask. Lives as long as the look at the post.
class MatchEvidence {
  public:
    explicit MatchEvidence(SubjectText& text) : text_(text) {}
    virtual ~MatchEvidence() = default;
    MatchEvidence(const MatchEvidence&) = delete;
    MatchEvidence& operator=(const MatchEvidence&) = delete;

    // Sorted. A leaf that is not among them is nowhere; one that is may still have no place in a certain field.
    virtual std::span<const LeafId> foundLeaves() const = 0;
    virtual bool isFound(LeafId leaf, TextField field) = 0;
    virtual void addPlaces(LeafId leaf, TextField field, std::vector<Span>& places) = 0;

    // What exclusions are judged by: how they turned out with all the layers of the rule, also while it is tried with
    // fewer.
    virtual MatchEvidence& forExclusions() = 0;

    SubjectText& text() { return text_; }

  private:
    SubjectText& text_;
};

}  // namespace zhiban
