// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/candidate_places.h"

#include <algorithm>

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

Result<std::vector<Place>> CandidatePlaces::placesOf(const Segment& segment, CharacterPair pair) const {
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

Result<Done> CandidatePlaces::markAny(const Segment& segment, const PairRange& range, std::vector<bool>& marked) const {
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

Result<Done> CandidatePlaces::markSources(const Segment& segment, std::vector<bool>& marked) const {
    for (const CharacterPair source : wanted_.sources) {
        const Result<std::vector<Place>> places = placesOf(segment, source);
        ZHIBAN_TRY(places);
        mark(*places, marked);
    }
    return Done{};
}

Result<std::vector<Place>> CandidatePlaces::placesWith(const Segment& segment) const {
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

Result<std::shared_ptr<const std::vector<Place>>> CandidatePlaces::in(const Segment& segment) {
    std::shared_ptr<const std::vector<Place>>& known = known_[segment.id.value];
    if (!known) {
        Result<std::vector<Place>> places = placesWith(segment);
        ZHIBAN_TRY(places);
        known = std::make_shared<const std::vector<Place>>(std::move(*places));
    }
    return known;
}

}  // namespace zhiban::sql
