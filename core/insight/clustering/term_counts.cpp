// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clustering/term_counts.h"

#include <algorithm>
#include <cmath>

namespace zhiban {
namespace {

std::uint32_t mixed(std::uint32_t term) {
    term ^= term >> 16U;
    term *= 0x7FEB352DU;
    term ^= term >> 15U;
    return term * 0x846CA68BU;
}

float logarithmOf(std::uint32_t count) {
    return std::log(static_cast<float>(count) + 0.5F);
}

}  // namespace

TermCounts::TermCounts() : first_(1U << rowBits), second_(1U << rowBits) {
    for (std::uint32_t count = 0; count < 1024; ++count) {
        logarithms_.push_back(logarithmOf(count));
    }
    learnPosts(0);
}

void TermCounts::add(std::span<const std::uint32_t> terms) {
    for (const std::uint32_t term : terms) {
        std::uint16_t& first = first_[term >> (32U - rowBits)];
        std::uint16_t& second = second_[mixed(term) >> (32U - rowBits)];
        // Only the smaller one is the estimate: raising the larger would make others look more common.
        const std::uint16_t least = std::min(first, second);
        first = std::max<std::uint16_t>(first, static_cast<std::uint16_t>(least + 1U));
        second = std::max<std::uint16_t>(second, static_cast<std::uint16_t>(least + 1U));
    }
    learnPosts(posts_ + 1);
    if (posts_ == horizon) {
        halve();
    }
}

std::uint32_t TermCounts::postsWith(std::uint32_t term) const {
    return std::min(first_[term >> (32U - rowBits)], second_[mixed(term) >> (32U - rowBits)]);
}

float TermCounts::weight(std::uint32_t term) const {
    const std::uint32_t count = postsWith(term);
    return logarithmOfPosts_ - (count < logarithms_.size() ? logarithms_[count] : logarithmOf(count));
}

void TermCounts::learnPosts(std::uint32_t posts) {
    posts_ = posts;
    logarithmOfPosts_ = std::log(static_cast<float>(posts) + 50.0F);
}

void TermCounts::halve() {
    const auto half = [](std::uint16_t count) { return static_cast<std::uint16_t>(count / 2U); };
    std::transform(first_.begin(), first_.end(), first_.begin(), half);
    std::transform(second_.begin(), second_.end(), second_.begin(), half);
    learnPosts(posts_ / 2U);
}

}  // namespace zhiban
