// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/search/segment_table.h"

namespace zhiban::sql {

enum class Direction { NewestFirst, OldestFirst };

// A part of the list, both ends left out.
struct Stretch {
    std::optional<FeedPosition> above;  // what lies above (is newer than) this
    std::optional<FeedPosition> below;

    bool contains(const FeedPosition& position) const {
        return (!above || position > *above) && (!below || position < *below);
    }
};

// The posts of the segments that have the wanted pairs, in the order of the list. A segment is looked into when the
// list reaches it.
class CandidateStream final {
  public:
    CandidateStream(const SegmentTable& table, const WantedPairs& wanted, const std::vector<Segment>& segments,
                    Stretch stretch, Direction direction);

    // The next ones, at most `most`; none at the end.
    Result<std::vector<FeedPosition>> next(size_t most);
    // How many there are altogether; instead of next().
    Result<qint64> count();

  private:
    struct Source {
        Segment segment;
        bool isOpen = false;
        std::vector<Place> places;         // not given yet; the next one last
        std::optional<FeedPosition> head;  // the next one; before it is open, no later one can be before this
        size_t blockNumber = static_cast<size_t>(-1);
        std::vector<FeedPosition> block;
    };
    Result<Done> open(Source& source);
    Result<std::vector<Place>> placesWith(const Segment& segment) const;
    Result<std::vector<Place>> placesOf(const Segment& segment, CharacterPair pair) const;
    Result<Done> markAny(const Segment& segment, const PairRange& range, std::vector<bool>& marked) const;
    Result<Done> markSources(const Segment& segment, std::vector<bool>& marked) const;
    Result<FeedPosition> positionAt(Source& source, Place place) const;
    // The first place whose position is not below `bound`, by halving.
    Result<Place> firstFrom(Source& source, const FeedPosition& bound) const;
    Result<Done> setHead(Source& source) const;
    Source* nextSource();
    bool comesFirst(const FeedPosition& a, const FeedPosition& b) const {
        return direction_ == Direction::NewestFirst ? a > b : a < b;
    }

    const SegmentTable& table_;
    const WantedPairs& wanted_;
    Stretch stretch_;
    Direction direction_;
    std::vector<Source> sources_;
};

}  // namespace zhiban::sql
