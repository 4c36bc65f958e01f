// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <vector>

#include "core/store/api/session.h"

namespace zhiban::bench {

// Any number of posts made of real ones: the first half of one and the second half of another, so that characters
// and words are as frequent as in real text and no two posts are alike. Times spread over a year, mostly rising, as
// posts arrive; one in twenty has a hit, one in fifty the plate of a car.
class ManyPosts final {
  public:
    ManyPosts();
    bool isEmpty() const { return texts_.empty(); }

    // The next ones.
    std::vector<MatchedPost> next(int count, int altogether);
    // `length` Chinese characters that stand together somewhere.
    QString word(int length);
    // As a post in a million or so has one: "浙A01234".
    QString plate();

  private:
    const QString& anyText() { return texts_[random_() % texts_.size()]; }

    std::vector<QString> texts_;
    std::mt19937 random_{20261121};
    int made_ = 0;
};

}  // namespace zhiban::bench
