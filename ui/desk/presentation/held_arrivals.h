// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "ui/desk/presentation/feed_window.h"

namespace zhiban {

// Arrivals that are not let in while somebody reads: which they are and where they belong, so that they can be
// counted and shown later. More than `limit` are not remembered one by one, only that there are more. Pure.
class HeldArrivals final {
  public:
    explicit HeldArrivals(size_t limit) : limit_(limit) {}

    int count() const { return static_cast<int>(held_.size()); }
    bool overflowed() const { return overflowed_; }
    bool contains(PostId id) const { return held_.count(id) > 0; }
    bool anyNewerThan(const FeedPosition& position) const;

    void hold(const Post& post);
    bool forget(PostId id);  // false = it was not held
    void clear();
    // Forgets those that have a row now; true when there were any.
    bool release(const FeedWindow& window);
    // Keeps those that belong above the rows. The others leave; those between the rows are given back, to be asked
    // for, while those below come with the pages there.
    std::vector<PostId> takeAllButAbove(const FeedWindow& window);

  private:
    size_t limit_;
    std::map<PostId, FeedPosition> held_;
    bool overflowed_ = false;
};

}  // namespace zhiban
