// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clustering/candidate_index.h"

#include <algorithm>
#include <bit>

namespace zhiban {

CandidateIndex::CandidateIndex(std::size_t posts) {
    const std::size_t buckets = std::bit_ceil(std::max<std::size_t>(posts, 1024)) * termsPerPost / perBucket;
    slots_.assign(buckets * perBucket, none);
    next_.assign(buckets, 0);
}

std::size_t CandidateIndex::bucketOf(std::uint32_t term) const {
    return (static_cast<std::uint64_t>(term) * 0x9E3779B97F4A7C15ULL >> 32U) & (next_.size() - 1);
}

void CandidateIndex::add(std::uint32_t term, Slot slot) {
    const std::size_t bucket = bucketOf(term);
    std::uint8_t& next = next_[bucket];
    slots_[bucket * perBucket + next] = slot;
    next = static_cast<std::uint8_t>((next + 1U) % perBucket);
}

std::span<const CandidateIndex::Slot> CandidateIndex::lookUp(std::uint32_t term) const {
    return {slots_.data() + bucketOf(term) * perBucket, perBucket};
}

}  // namespace zhiban
