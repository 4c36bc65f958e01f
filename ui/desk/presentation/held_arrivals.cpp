// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/held_arrivals.h"

#include <algorithm>

namespace zhiban {

bool HeldArrivals::anyNewerThan(const FeedPosition& position) const {
    return std::any_of(held_.begin(), held_.end(), [&](const auto& entry) { return entry.second > position; });
}

void HeldArrivals::hold(const Post& post) {
    if (held_.size() >= limit_) {
        overflowed_ = true;
    } else {
        held_.emplace(post.id, positionOf(post));
    }
}

bool HeldArrivals::forget(PostId id) {
    return held_.erase(id) > 0;
}

void HeldArrivals::clear() {
    held_.clear();
    overflowed_ = false;
}

bool HeldArrivals::release(const FeedWindow& window) {
    return std::erase_if(held_, [&](const auto& entry) { return window.contains(entry.first); }) > 0;
}

std::vector<PostId> HeldArrivals::takeAllButAbove(const FeedWindow& window) {
    std::vector<PostId> inside;
    std::erase_if(held_, [&](const auto& entry) {
        const FeedWindow::Side side = window.sideOf(entry.second);
        if (side == FeedWindow::Side::Inside) {
            inside.push_back(entry.first);
        }
        return side != FeedWindow::Side::Above;
    });
    return inside;
}

}  // namespace zhiban
