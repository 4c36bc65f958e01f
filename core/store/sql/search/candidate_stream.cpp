// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/candidate_stream.h"

#include <algorithm>
#include <limits>

#include "core/store/sql/connection/try.h"

namespace zhiban::sql {

CandidateStream::CandidateStream(CandidatePlaces& places, const std::vector<Segment>& segments, Stretch stretch,
                                 Direction direction)
    : places_(places), stretch_(std::move(stretch)), direction_(direction) {
    for (const Segment& segment : segments) {
        const FeedPosition first{segment.oldest, PostId{std::numeric_limits<qint64>::min()}};
        const FeedPosition last{segment.newest, PostId{std::numeric_limits<qint64>::max()}};
        const bool reaches =
            (!stretch_.above || last > *stretch_.above) && (!stretch_.below || first < *stretch_.below);
        if (reaches) {
            Source& source = sources_.emplace_back();
            source.segment = segment;
            source.head = direction == Direction::NewestFirst ? last : first;
        }
    }
}

Result<FeedPosition> CandidateStream::positionAt(Source& source, Place place) const {
    const size_t number = place / placesPerBlock;
    if (source.blockNumber != number) {
        Result<PlaceBlock> block = places_.positions(source.segment, place);
        ZHIBAN_TRY(block);
        source.block = std::move(*block);
        source.blockNumber = number;
    }
    if (place % placesPerBlock >= source.block.size()) {
        return damagedIndex(QStringLiteral("the index of words names a post it has not"));
    }
    return source.block.at(place % placesPerBlock);
}

Result<Place> CandidateStream::firstFrom(Source& source, const FeedPosition& bound) const {
    Place low = 0;
    auto high = static_cast<Place>(source.segment.posts);
    while (low < high) {
        const Place middle = low + (high - low) / 2;
        const Result<FeedPosition> position = positionAt(source, middle);
        ZHIBAN_TRY(position);
        if (*position < bound) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

Result<Done> CandidateStream::setHead(Source& source) const {
    if (source.begin == source.end) {
        source.head.reset();
        return Done{};
    }
    const size_t next = direction_ == Direction::NewestFirst ? source.end - 1 : source.begin;
    const Result<FeedPosition> position = positionAt(source, (*source.places)[next]);
    ZHIBAN_TRY(position);
    source.head = *position;
    return Done{};
}

Result<Done> CandidateStream::dropHead(Source& source) const {
    direction_ == Direction::NewestFirst ? --source.end : ++source.begin;
    return setHead(source);
}

Result<Done> CandidateStream::open(Source& source) {
    const Result<std::shared_ptr<const std::vector<Place>>> places = places_.in(source.segment);
    ZHIBAN_TRY(places);
    source.places = *places;
    source.end = source.places->size();
    const auto indexOf = [&](Place place) {
        return static_cast<size_t>(std::lower_bound(source.places->begin(), source.places->end(), place) -
                                   source.places->begin());
    };
    if (source.end > 0 && stretch_.below) {
        const Result<Place> end = firstFrom(source, *stretch_.below);
        ZHIBAN_TRY(end);
        source.end = indexOf(*end);
    }
    if (source.end > 0 && stretch_.above) {
        // Positions are whole numbers: the next one after `above` has the next id.
        const Result<Place> begin = firstFrom(source, {stretch_.above->shownAt, PostId{stretch_.above->id.value + 1}});
        ZHIBAN_TRY(begin);
        source.begin = std::min(indexOf(*begin), source.end);
    }
    return setHead(source);
}

CandidateStream::Source* CandidateStream::nextSource() {
    Source* best = nullptr;
    for (Source& source : sources_) {
        if (source.head && (best == nullptr || comesFirst(*source.head, *best->head))) {
            best = &source;
        }
    }
    return best;
}

Result<std::vector<FeedPosition>> CandidateStream::next(size_t most) {
    std::vector<FeedPosition> found;
    while (found.size() < most) {
        Source* source = nextSource();
        if (source == nullptr) {
            break;
        }
        if (!source->places) {
            ZHIBAN_TRY(open(*source));
            continue;
        }
        found.push_back(*source->head);
        ZHIBAN_TRY(dropHead(*source));
    }
    return found;
}

Result<bool> CandidateStream::has(const FeedPosition& position) {
    while (true) {
        Source* source = nextSource();
        if (source == nullptr || comesFirst(position, *source->head)) {
            return false;
        }
        if (!source->places) {
            ZHIBAN_TRY(open(*source));
        } else if (*source->head == position) {
            return true;
        } else {
            ZHIBAN_TRY(dropHead(*source));
        }
    }
}

Result<qint64> CandidateStream::count() {
    qint64 all = 0;
    for (Source& source : sources_) {
        ZHIBAN_TRY(open(source));
        all += static_cast<qint64>(source.end - source.begin);
    }
    return all;
}

}  // namespace zhiban::sql
