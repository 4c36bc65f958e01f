// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace zhiban {

// In how many of the recent posts each pair of characters occurs: learned as posts arrive, in 4 MB whatever their
// number. Counts are estimates from above (count-min, two rows). When `horizon` posts are counted all counts are
// halved, so that what was common last year slowly becomes rare.
class TermCounts final {
  public:
    static constexpr std::uint32_t horizon = 60000;  // a count fits 16 bits

    TermCounts();

    // One post's terms, each once.
    void add(std::span<const std::uint32_t> terms);
    std::uint32_t postsWith(std::uint32_t term) const;
    std::uint32_t posts() const { return posts_; }
    // How much a term tells: log((posts + 50) / (posts with it + ½)). The 50 keeps the first posts of a new store from
    // finding everything rare alike.
    float weight(std::uint32_t term) const;

  private:
    void halve();
    void learnPosts(std::uint32_t posts);

    static constexpr std::uint32_t rowBits = 20;
    std::vector<std::uint16_t> first_;
    std::vector<std::uint16_t> second_;
    std::vector<float> logarithms_;  // of (count + ½), by count up to its size: the common case
    std::uint32_t posts_ = 0;
    float logarithmOfPosts_ = 0;
};

}  // namespace zhiban
