// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

#include "core/store/sql/search/candidate_places.h"

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
    // `places` outlives it.
    CandidateStream(CandidatePlaces& places, const std::vector<Segment>& segments, Stretch stretch,
                    Direction direction);

    // The next ones, at most `most`; none at the end.
    Result<std::vector<FeedPosition>> next(size_t most);
    // Whether this position is among them; asked in the order of the list. Instead of next().
    Result<bool> has(const FeedPosition& position);
    // How many there are altogether; instead of next().
    Result<qint64> count();

  private:
    struct Source {
        Segment segment;
        std::shared_ptr<const std::vector<Place>> places;  // null until it is open
        size_t begin = 0;                                  // those not given yet
        size_t end = 0;
        std::optional<FeedPosition> head;  // the next one; before it is open, no later one can be before this
        size_t blockNumber = std::numeric_limits<size_t>::max();
        PlaceBlock block;
    };
    Result<Done> open(Source& source);
    Result<FeedPosition> positionAt(Source& source, Place place) const;
    // The first place whose position is not below `bound`, by halving.
    Result<Place> firstFrom(Source& source, const FeedPosition& bound) const;
    Result<Done> setHead(Source& source) const;
    Result<Done> dropHead(Source& source) const;
    Source* nextSource();
    bool comesFirst(const FeedPosition& a, const FeedPosition& b) const {
        return direction_ == Direction::NewestFirst ? a > b : a < b;
    }

    CandidatePlaces& places_;
    Stretch stretch_;
    Direction direction_;
    std::vector<Source> sources_;
};

}  // namespace zhiban::sql
