// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/feed_window.h"

#include <algorithm>

namespace zhiban {

namespace {

// The first row that is not newer than the position.
template <typename Rows>
auto placeOf(const Rows& rows, const FeedPosition& position) {
    return std::partition_point(rows.begin(), rows.end(),
                                [&](const FeedWindow::Row& row) { return positionOf(row->post) > position; });
}

}  // namespace

int FeedWindow::rowOf(PostId id) const {
    const auto known = positions_.find(id);
    if (known == positions_.end()) {
        return -1;
    }
    if (ranked_) {
        const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const Row& each) { return each->post.id == id; });
        return static_cast<int>(row - rows_.begin());
    }
    return static_cast<int>(placeOf(rows_, known->second) - rows_.begin());
}

FeedWindow::Side FeedWindow::sideOf(const FeedPosition& position) const {
    if (rows_.empty()) {
        return reachesEnd ? Side::Inside : Side::Below;
    }
    if (position > front() && !reachesTop) {
        return Side::Above;
    }
    return position < back() && !reachesEnd ? Side::Below : Side::Inside;
}

std::vector<FeedWindow::Insertion> FeedWindow::planInsertions(std::vector<FeedItem> items) const {
    std::sort(items.begin(), items.end(),
              [](const FeedItem& a, const FeedItem& b) { return positionOf(a.post) < positionOf(b.post); });
    std::vector<Insertion> plan;
    const FeedItem* previous = nullptr;
    for (FeedItem& item : items) {
        if (contains(item.post.id) || (previous && previous->post.id == item.post.id)) {
            continue;
        }
        const int row = static_cast<int>(placeOf(rows_, positionOf(item.post)) - rows_.begin());
        if (plan.empty() || plan.back().row != row) {
            plan.push_back({row, {}});
        }
        plan.back().items.push_back(std::make_shared<const FeedItem>(std::move(item)));
        previous = plan.back().items.back().get();
    }
    for (Insertion& insertion : plan) {
        std::reverse(insertion.items.begin(), insertion.items.end());
    }
    return plan;
}

void FeedWindow::setRanked(std::vector<FeedItem> items) {
    clear();
    ranked_ = true;
    reachesEnd = true;
    for (FeedItem& item : items) {
        positions_.emplace(item.post.id, positionOf(item.post));
        rows_.push_back(std::make_shared<const FeedItem>(std::move(item)));
    }
}

void FeedWindow::insert(const Insertion& insertion) {
    rows_.insert(rows_.begin() + insertion.row, insertion.items.begin(), insertion.items.end());
    for (const Row& row : insertion.items) {
        positions_.emplace(row->post.id, positionOf(row->post));
    }
}

void FeedWindow::remove(int first, int count) {
    const auto begin = rows_.begin() + first;
    for (auto row = begin; row != begin + count; ++row) {
        positions_.erase((*row)->post.id);
    }
    rows_.erase(begin, begin + count);
}

void FeedWindow::replace(int row, FeedItem item) {
    rows_[static_cast<size_t>(row)] = std::make_shared<const FeedItem>(std::move(item));
}

void FeedWindow::clear() {
    rows_.clear();
    positions_.clear();
    ranked_ = false;
    reachesTop = true;
    reachesEnd = false;
}

}  // namespace zhiban
