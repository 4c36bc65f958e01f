// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/rules/pair_filter.h"

namespace zhiban {

// Finds many literals in one pass over UTF-16 text: a bitmap over the first two units of every literal turns
// nearly every position away, the rest is compared with the literals of its pair. Immutable, any thread.
class LiteralEngine final {
  public:
    struct Occurrence {
        std::uint32_t literal = 0;   // index into the list given to the constructor
        std::uint32_t position = 0;  // in units of the text
        bool operator==(const Occurrence&) const = default;
    };

    LiteralEngine() = default;
    // Literals must be distinct and not empty; at most 2^31 units in all.
    explicit LiteralEngine(const std::vector<std::u16string>& literals);

    // Appends every occurrence, overlapping ones too, in no particular order.
    void scan(std::u16string_view text, std::vector<Occurrence>& found) const;

    size_t lengthOf(std::uint32_t literal) const { return literals_[literal].length; }
    size_t size() const { return literals_.size(); }

  private:
    struct Literal {
        std::uint32_t start = 0;  // in units_
        std::uint32_t length = 0;
    };
    // Literals that begin with the same two units lie together in byPair_.
    struct Bucket {
        std::uint32_t pair = 0;
        std::uint32_t first = 0;
        std::uint32_t count = 0;   // 0 = empty slot
        std::uint64_t thirds = 0;  // by thirdBit(): whether a literal goes on like that
    };
    struct Candidate {
        std::uint64_t next = 0;      // up to four units after the pair
        std::uint64_t nextMask = 0;  // ones where the literal has units there
        std::uint32_t literal = 0;
    };

    void addLiterals(const std::vector<std::u16string>& literals);
    void buildPairs();
    size_t slotOf(std::uint32_t pair) const;  // the pair's bucket, or the empty one where it would be
    void scanSingles(std::u16string_view text, std::vector<Occurrence>& found) const;
    void scanPairs(std::u16string_view text, std::vector<Occurrence>& found) const;
    void compareBucket(std::u16string_view text, std::uint32_t position, std::vector<Occurrence>& found) const;
    bool matchesAt(std::u16string_view text, std::uint32_t position, const Candidate& candidate) const;

    std::u16string units_;
    std::vector<Literal> literals_;
    PairFilter filter_;
    std::vector<Bucket> buckets_;  // open addressing, a power of two, never full
    unsigned bucketShift_ = 31;
    std::vector<Candidate> byPair_;
    std::vector<std::uint32_t> singles_;  // literal + 1 by unit, 0 = none; empty when there is no such literal
};

}  // namespace zhiban
