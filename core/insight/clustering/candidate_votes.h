// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/insight/clustering/candidate_index.h"

namespace zhiban {

// Adds up for each candidate the weights of the terms it was found by, and picks those with most. Kept and used again.
class CandidateVotes final {
  public:
    struct Candidate {
        float weight = 0;
        CandidateIndex::Slot slot = CandidateIndex::none;
    };

    CandidateVotes();

    void clear();
    void add(CandidateIndex::Slot slot, float weight);
    // The heaviest first; at most so many. Valid until clear().
    std::span<const Candidate> heaviest(std::size_t most);

  private:
    std::vector<std::uint16_t> table_;  // open addressing over candidates_: index + 1
    std::vector<Candidate> candidates_;
};

}  // namespace zhiban
