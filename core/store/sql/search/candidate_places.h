// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
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
    // The block of positions a place is in, read once or twice: several may walk along the same segment.
    Result<PlaceBlock> positions(const Segment& segment, Place place);

  private:
    class PlaceSet;
    Result<std::vector<Place>> placesWith(const Segment& segment) const;
    Result<std::vector<Place>> placesOf(const Segment& segment, CharacterPair pair) const;
    Result<Done> markAny(const Segment& segment, const PairRange& range, PlaceSet& marked) const;
    Result<Done> markSources(const Segment& segment, PlaceSet& marked) const;

    const SegmentTable& table_;
    const WantedPairs& wanted_;
    std::unordered_map<qint64, std::shared_ptr<const std::vector<Place>>> known_;
    std::map<std::pair<qint64, Place>, PlaceBlock> blocks_;
};

}  // namespace zhiban::sql
