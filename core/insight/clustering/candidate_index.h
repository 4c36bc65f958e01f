// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace zhiban {

// Finds posts that have a term in common without looking at the others: terms fall into buckets of one cache line, each
// keeps the sixteen posts that came last. A look-up costs the same at any number of posts. A bucket holds posts of
// several terms, so what it answers are candidates to compare, not answers.
class CandidateIndex final {
  public:
    using Slot = std::uint32_t;
    static constexpr std::size_t termsPerPost = 6;
    static constexpr Slot none = 0xFFFFFFFFU;

    // Sized for a window of so many posts: 32 bytes each.
    explicit CandidateIndex(std::size_t posts);

    void add(std::uint32_t term, Slot slot);
    // Sixteen, `none` where it is not full.
    std::span<const Slot> lookUp(std::uint32_t term) const;
    std::size_t bytes() const { return slots_.size() * sizeof(Slot) + next_.size(); }

  private:
    static constexpr std::size_t perBucket = 16;
    std::size_t bucketOf(std::uint32_t term) const;

    std::vector<Slot> slots_;
    std::vector<std::uint8_t> next_;  // by bucket: the place that is written next
};

}  // namespace zhiban
