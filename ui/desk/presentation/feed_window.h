// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <unordered_map>

#include "core/domain/alert.h"

namespace zhiban {

// The stretch of a newest-first list that a column holds in memory: plain rows and whether the list goes on above
// and below; or a short list in an order of its own. Pure book-keeping; the model tells views, this decides where
// things belong.
class FeedWindow final {
  public:
    using Row = std::shared_ptr<const FeedItem>;

    int size() const { return static_cast<int>(rows_.size()); }
    bool isEmpty() const { return rows_.empty(); }
    const Row& at(int row) const { return rows_[static_cast<size_t>(row)]; }
    FeedPosition front() const { return positionOf(rows_.front()->post); }
    FeedPosition back() const { return positionOf(rows_.back()->post); }
    bool contains(PostId id) const { return positions_.count(id) > 0; }
    int rowOf(PostId id) const;  // -1 = not here

    bool reachesTop = true;  // nothing newer is known above the first row
    bool reachesEnd = false;

    // Whether a row at this position would stand between rows that are next to each other in the whole list.
    enum class Side { Above, Inside, Below };
    Side sideOf(const FeedPosition& position) const;

    // New items to be put in, grouped so that each group is one insertion. Groups come from the bottom up: the
    // rows of later groups stay valid while earlier ones are inserted. Items already here are left out.
    struct Insertion {
        int row = 0;
        std::vector<Row> items;  // newest first
    };
    std::vector<Insertion> planInsertions(std::vector<FeedItem> items) const;

    // These rows in this order, whatever their time, and no others: a whole list.
    void setRanked(std::vector<FeedItem> items);
    bool isRanked() const { return ranked_; }

    void insert(const Insertion& insertion);
    void remove(int first, int count);
    void replace(int row, FeedItem item);
    void clear();

  private:
    std::vector<Row> rows_;
    bool ranked_ = false;
    std::unordered_map<PostId, FeedPosition> positions_;
};

}  // namespace zhiban
