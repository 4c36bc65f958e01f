// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/literal_engine.h"

#include <algorithm>
#include <array>
#include <bit>

namespace zhiban {

namespace {

// Four units at once where the text has them; what lies beyond its end counts as zero.
std::uint64_t fourUnitsAt(std::u16string_view text, size_t position) {
    std::uint64_t units = 0;
    const size_t count = position < text.size() ? std::min<size_t>(4, text.size() - position) : 0;
    for (size_t i = 0; i < count; ++i) {
        units |= static_cast<std::uint64_t>(text[position + i]) << (16 * i);
    }
    return units;
}

std::uint64_t maskOf(size_t units) {
    return units >= 4 ? ~std::uint64_t{0} : (std::uint64_t{1} << (16 * units)) - 1;
}

// One of 64 for the unit after the pair; any number where there is none.
std::uint64_t thirdBit(char16_t third) {
    return std::uint64_t{1} << (third * 0x9E3779B1U >> 26);  // 2^32 / golden ratio, the upper six bits
}

}  // namespace

LiteralEngine::LiteralEngine(const std::vector<std::u16string>& literals) {
    addLiterals(literals);
    buildPairs();
}

void LiteralEngine::addLiterals(const std::vector<std::u16string>& literals) {
    literals_.reserve(literals.size());
    for (const std::u16string& literal : literals) {
        literals_.push_back({static_cast<std::uint32_t>(units_.size()), static_cast<std::uint32_t>(literal.size())});
        units_ += literal;
        if (literal.size() == 1) {
            singles_.resize(65536);
            singles_[literal.front()] = static_cast<std::uint32_t>(literals_.size());
        }
    }
}

void LiteralEngine::buildPairs() {
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < literals_.size(); ++i) {
        if (literals_[i].length >= 2) {
            order.push_back(i);
        }
    }
    const auto pairOf = [&](std::uint32_t literal) { return pairAt(&units_[literals_[literal].start]); };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return pairOf(a) < pairOf(b); });

    std::vector<std::uint32_t> pairs;
    buckets_.assign(std::bit_ceil(order.size() * 2 + 2), {});
    bucketShift_ = 32 - static_cast<unsigned>(std::countr_zero(buckets_.size()));
    for (const std::uint32_t literal : order) {
        const std::uint32_t pair = pairOf(literal);
        Bucket& bucket = buckets_[slotOf(pair)];
        if (bucket.count++ == 0) {
            pairs.push_back(pair);
            bucket.pair = pair;
            bucket.first = static_cast<std::uint32_t>(byPair_.size());
        }
        const Literal& stored = literals_[literal];
        const std::u16string_view text(&units_[stored.start], stored.length);
        bucket.thirds |= text.size() > 2 ? thirdBit(text[2]) : ~std::uint64_t{0};
        byPair_.push_back({fourUnitsAt(text, 2), maskOf(stored.length - 2), literal});
    }
    filter_ = PairFilter(pairs);
}

void LiteralEngine::scan(std::u16string_view text, std::vector<Occurrence>& found) const {
    if (!singles_.empty()) {
        scanSingles(text, found);
    }
    if (!byPair_.empty() && text.size() >= 2) {
        scanPairs(text, found);
    }
}

void LiteralEngine::scanSingles(std::u16string_view text, std::vector<Occurrence>& found) const {
    for (size_t i = 0; i < text.size(); ++i) {
        if (const std::uint32_t literal = singles_[text[i]]; literal != 0) {
            found.push_back({literal - 1, static_cast<std::uint32_t>(i)});
        }
    }
}

void LiteralEngine::scanPairs(std::u16string_view text, std::vector<Occurrence>& found) const {
    std::array<std::uint32_t, PairFilter::MostUnits> candidates;
    // The last unit of a stretch is the first of the next: a pair may lie across.
    constexpr size_t Stretch = PairFilter::MostUnits - 1;
    for (size_t start = 0; start + 1 < text.size(); start += Stretch) {
        const size_t count = filter_.candidates(text.substr(start, PairFilter::MostUnits), candidates.data());
        for (size_t i = 0; i < count; ++i) {
            compareBucket(text, static_cast<std::uint32_t>(start) + candidates[i], found);
        }
    }
}

size_t LiteralEngine::slotOf(std::uint32_t pair) const {
    size_t slot = PairFilter::hashOf(pair) >> bucketShift_;
    while (buckets_[slot].count != 0 && buckets_[slot].pair != pair) {
        slot = (slot + 1) & (buckets_.size() - 1);
    }
    return slot;
}

void LiteralEngine::compareBucket(std::u16string_view text, std::uint32_t position,
                                  std::vector<Occurrence>& found) const {
    const Bucket& bucket = buckets_[slotOf(pairAt(&text[position]))];
    const char16_t third = position + 2 < text.size() ? text[position + 2] : u'\0';
    if (bucket.count == 0 || (bucket.thirds & thirdBit(third)) == 0) {
        return;
    }
    const std::uint64_t next = fourUnitsAt(text, position + 2);
    for (std::uint32_t i = bucket.first; i < bucket.first + bucket.count; ++i) {
        const Candidate& candidate = byPair_[i];
        if ((next & candidate.nextMask) == candidate.next && matchesAt(text, position, candidate)) {
            found.push_back({candidate.literal, position});
        }
    }
}

bool LiteralEngine::matchesAt(std::u16string_view text, std::uint32_t position, const Candidate& candidate) const {
    const Literal& literal = literals_[candidate.literal];
    if (literal.length > text.size() - position) {
        return false;
    }
    const std::u16string_view wanted(&units_[literal.start], literal.length);
    return text.substr(position, literal.length) == wanted;
}

}  // namespace zhiban
