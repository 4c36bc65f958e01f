// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clustering/candidate_votes.h"

#include <algorithm>

#include "core/insight/clustering/post_signature.h"

namespace zhiban {
namespace {

constexpr std::size_t tableSize = 2048;  // three times what a post can find: 40 terms of 16 posts

}  // namespace

CandidateVotes::CandidateVotes() : table_(tableSize) {}

void CandidateVotes::clear() {
    std::fill(table_.begin(), table_.end(), std::uint16_t{0});
    candidates_.clear();
}

void CandidateVotes::add(CandidateIndex::Slot slot, float weight) {
    for (std::size_t at = slot * 2654435761U % tableSize;; at = (at + 1) % tableSize) {
        if (table_[at] == 0) {
            candidates_.push_back({weight, slot});
            table_[at] = static_cast<std::uint16_t>(candidates_.size());
            return;
        }
        if (Candidate& known = candidates_[table_[at] - 1U]; known.slot == slot) {
            known.weight += weight;
            return;
        }
    }
}

std::span<const CandidateVotes::Candidate> CandidateVotes::heaviest(std::size_t most) {
    const std::size_t kept = std::min(most, candidates_.size());
    const auto heavier = [](const Candidate& a, const Candidate& b) {
        return a.weight != b.weight ? a.weight > b.weight : a.slot > b.slot;
    };
    std::partial_sort(candidates_.begin(), candidates_.begin() + static_cast<std::ptrdiff_t>(kept), candidates_.end(),
                      heavier);
    return {candidates_.data(), kept};
}

}  // namespace zhiban
