// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching/matcher.h"

namespace zhiban {

// Which of many parts can hold, by the leaves that were found: ten thousand alternatives cost no more than those that
// occur. Few parts are not worth it and are all candidates.
class PartIndex final {
  public:
    explicit PartIndex(const std::vector<MatcherPtr>& parts);

    // Places of parts, rising.
    std::vector<std::uint32_t> candidates(const MatchEvidence& evidence) const;

  private:
    struct Entry {
        LeafId leaf = 0;
        std::uint32_t part = 0;
    };
    std::vector<Entry> byLeaf_;
    std::vector<std::uint32_t> always_;  // those that may hold without any leaf
};

// The leaves of all parts; none where a part may hold without any.
Cover coverOfAny(const std::vector<MatcherPtr>& parts);

}  // namespace zhiban
