// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/candidate_stream.h"

#include <algorithm>
#include <limits>

#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

constexpr int blocksAtOnce = 32;

void mark(const std::vector<Place>& places, std::vector<bool>& marked) {
    for (const Place place : places) {
        if (place < marked.size()) {
            marked[place] = true;
        }
    }
}

// Those of the places that are marked; all that are marked, where there are no places to choose from.
std::vector<Place> onlyMarked(const std::optional<std::vector<Place>>& places, const std::vector<bool>& marked) {
    std::vector<Place> both;
    if (places) {
        std::copy_if(places->begin(), places->end(), std::back_inserter(both),
                     [&](Place place) { return place < marked.size() && marked[place]; });
        return both;
    }
    for (size_t place = 0; place < marked.size(); ++place) {
        if (marked[place]) {
            both.push_back(static_cast<Place>(place));
        }
    }
    return both;
}

}  // namespace

CandidateStream::CandidateStream(const SegmentTable& table, const WantedPairs& wanted,
                                 const std::vector<Segment>& segments, Stretch stretch, Direction direction)
    : table_(table), wanted_(wanted), stretch_(std::move(stretch)), direction_(direction) {
    for (const Segment& segment : segments) {
        const FeedPosition first{segment.oldest, PostId{std::numeric_limits<qint64>::min()}};
        const FeedPosition last{segment.newest, PostId{std::numeric_limits<qint64>::max()}};
        const bool reaches =
            (!stretch_.above || last > *stretch_.above) && (!stretch_.below || first < *stretch_.below);
        if (reaches) {
            sources_.push_back({segment, false, {}, direction == Direction::NewestFirst ? last : first, 0, {}});
            sources_.back().blockNumber = std::numeric_limits<size_t>::max();
        }
    }
}

Result<std::vector<Place>> CandidateStream::placesOf(const Segment& segment, CharacterPair pair) const {
    std::vector<Place> places;
    Result<SearchBlock> block = table_.pairBlock(segment.id, pair);
    ZHIBAN_TRY(block);
    PairBlockReader reader(std::move(*block));
    while (reader.next() && reader.pair() <= pair) {
        if (reader.pair() == pair) {
            reader.places(places);
        }
    }
    return places;
}

Result<Done> CandidateStream::markAny(const Segment& segment, const PairRange& range, std::vector<bool>& marked) const {
    std::vector<Place> places;
    const auto read = [&](SearchBlock block) {
        PairBlockReader reader(std::move(block));
        while (reader.next() && reader.pair() <= range.last) {
            if (reader.pair() >= range.first) {
                reader.places(places);
            }
        }
    };
    Result<SearchBlock> first = table_.pairBlock(segment.id, range.first);
    ZHIBAN_TRY(first);
    quint32 known = first->last;
    read(std::move(*first));
    while (known < range.last) {
        Result<std::vector<SearchBlock>> blocks = table_.pairBlocksFrom(segment.id, known + 1, blocksAtOnce);
        ZHIBAN_TRY(blocks);
        known = blocks->back().last;
        for (SearchBlock& block : *blocks) {
            if (block.first <= range.last) {
                read(std::move(block));
            }
        }
    }
    mark(places, marked);
    return Done{};
}

Result<Done> CandidateStream::markSources(const Segment& segment, std::vector<bool>& marked) const {
    for (const CharacterPair source : wanted_.sources) {
        const Result<std::vector<Place>> places = placesOf(segment, source);
        ZHIBAN_TRY(places);
        mark(*places, marked);
    }
    return Done{};
}

Result<std::vector<Place>> CandidateStream::placesWith(const Segment& segment) const {
    std::optional<std::vector<Place>> common;
    for (const CharacterPair pair : wanted_.all) {
        Result<std::vector<Place>> places = placesOf(segment, pair);
        ZHIBAN_TRY(places);
        if (common) {
            std::vector<Place> both;
            std::set_intersection(common->begin(), common->end(), places->begin(), places->end(),
                                  std::back_inserter(both));
            common = std::move(both);
        } else {
            common = std::move(*places);
        }
        if (common->empty()) {
            return std::vector<Place>();
        }
    }
    for (const PairRange& range : wanted_.any) {
        std::vector<bool> marked(static_cast<size_t>(segment.posts));
        ZHIBAN_TRY(markAny(segment, range, marked));
        common = onlyMarked(common, marked);
    }
    if (!wanted_.sources.empty() && (!common || !common->empty())) {
        std::vector<bool> marked(static_cast<size_t>(segment.posts));
        ZHIBAN_TRY(markSources(segment, marked));
        common = onlyMarked(common, marked);
    }
    return std::move(common).value_or(std::vector<Place>());
}

Result<FeedPosition> CandidateStream::positionAt(Source& source, Place place) const {
    const size_t number = place / placesPerBlock;
    if (source.blockNumber != number) {
        const Result<SearchBlock> block = table_.placeBlock(source.segment.id, place);
        ZHIBAN_TRY(block);
        source.block = readPlaceBlock(block->bytes);
        source.blockNumber = number;
    }
    if (place % placesPerBlock >= source.block.size()) {
        return damagedIndex(QStringLiteral("the index of words names a post it has not"));
    }
    return source.block[place % placesPerBlock];
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
    if (source.places.empty()) {
        source.head.reset();
        return Done{};
    }
    const Result<FeedPosition> position = positionAt(source, source.places.back());
    ZHIBAN_TRY(position);
    source.head = *position;
    return Done{};
}

Result<Done> CandidateStream::open(Source& source) {
    Result<std::vector<Place>> places = placesWith(source.segment);
    ZHIBAN_TRY(places);
    source.isOpen = true;
    if (!places->empty() && stretch_.below) {
        const Result<Place> end = firstFrom(source, *stretch_.below);
        ZHIBAN_TRY(end);
        places->erase(std::lower_bound(places->begin(), places->end(), *end), places->end());
    }
    if (!places->empty() && stretch_.above) {
        // Positions are whole numbers: the next one after `above` has the next id.
        const Result<Place> begin = firstFrom(source, {stretch_.above->shownAt, PostId{stretch_.above->id.value + 1}});
        ZHIBAN_TRY(begin);
        places->erase(places->begin(), std::lower_bound(places->begin(), places->end(), *begin));
    }
    if (direction_ == Direction::OldestFirst) {
        std::reverse(places->begin(), places->end());
    }
    source.places = std::move(*places);
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
        if (!source->isOpen) {
            ZHIBAN_TRY(open(*source));
            continue;
        }
        found.push_back(*source->head);
        source->places.pop_back();
        ZHIBAN_TRY(setHead(*source));
    }
    return found;
}

Result<qint64> CandidateStream::count() {
    qint64 all = 0;
    for (Source& source : sources_) {
        ZHIBAN_TRY(open(source));
        all += static_cast<qint64>(source.places.size());
    }
    return all;
}

}  // namespace zhiban::sql
