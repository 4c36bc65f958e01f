// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <unordered_map>

#include "core/store/sql/search/segment_table.h"

namespace zhiban::sql {

// Where in each segment the posts stand that have the wanted pairs; worked out once per segment, when first asked for.
class CandidatePlaces final {
  public:
    // Both outlive it.
    CandidatePlaces(const SegmentTable& table, const WantedPairs& wanted) : table_(table), wanted_(wanted) {}

    // Rising.
    Result<std::shared_ptr<const std::vector<Place>>> in(const Segment& segment);
    const SegmentTable& table() const { return table_; }

  private:
    Result<std::vector<Place>> placesWith(const Segment& segment) const;
    Result<std::vector<Place>> placesOf(const Segment& segment, CharacterPair pair) const;
    Result<Done> markAny(const Segment& segment, const PairRange& range, std::vector<bool>& marked) const;
    Result<Done> markSources(const Segment& segment, std::vector<bool>& marked) const;

    const SegmentTable& table_;
    const WantedPairs& wanted_;
    std::unordered_map<qint64, std::shared_ptr<const std::vector<Place>>> known_;
};

}  // namespace zhiban::sql
