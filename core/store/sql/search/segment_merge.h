// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/search/segment_table.h"

namespace zhiban::sql {

// Reads segments side by side and writes what they hold as one, without holding it in memory: four bytes per post
// and a few blocks of each.
class SegmentMerge final {
  public:
    SegmentMerge(const SegmentTable& table, std::vector<Segment> segments)
        : table_(table), segments_(std::move(segments)) {}

    // Blocks by rising key, pairs before places. Stops when `goOn` says no, with Cancelled.
    Result<Done> write(const TakeBlock& takePairs, const TakeBlock& takePlaces,
                       const std::function<Result<Done>()>& goOn);

  private:
    // A segment read from its first pair to its last.
    struct Reading {
        SegmentId segment;
        std::vector<Place> newPlaces;  // by old place
        std::vector<SearchBlock> waiting;
        size_t nextWaiting = 0;
        qint64 nextKey = 0;  // behind what is waiting
        PairBlockReader block;
        bool atEnd = false;
    };
    Result<std::vector<FeedPosition>> positionsOf(const Segment& segment) const;
    Result<Done> arrange(const TakeBlock& takePlaces);
    Result<Done> advance(Reading& reading) const;

    const SegmentTable& table_;
    std::vector<Segment> segments_;
    std::vector<Reading> readings_;
};

}  // namespace zhiban::sql
