// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/candidate_places.h"

#include <algorithm>
#include <bit>

#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

constexpr int blocksAtOnce = 32;

// Blocks of positions kept at once: some ten megabytes.
constexpr size_t mostBlocks = 4096;

}  // namespace

// A bit for each place of a segment.
class CandidatePlaces::PlaceSet final {
  public:
    explicit PlaceSet(qint64 places) : bits_(static_cast<size_t>(places + 63) / 64) {}

    void add(const std::vector<Place>& places) {
        for (const Place place : places) {
            if (place / 64 < bits_.size()) {
                bits_[place / 64] |= quint64{1} << place % 64;
            }
        }
    }
    // Those of the places that are in the set; the whole set, where there are no places to choose from.
    std::vector<Place> among(const std::optional<std::vector<Place>>& places) const {
        std::vector<Place> both;
        if (places) {
            std::copy_if(places->begin(), places->end(), std::back_inserter(both), [&](Place place) {
                return place / 64 < bits_.size() && (bits_[place / 64] >> place % 64 & 1) != 0;
            });
            return both;
        }
        for (size_t i = 0; i < bits_.size(); ++i) {
            for (quint64 left = bits_[i]; left != 0; left &= left - 1) {
                both.push_back(static_cast<Place>(i * 64 + static_cast<size_t>(std::countr_zero(left))));
            }
        }
        return both;
    }

  private:
    std::vector<quint64> bits_;
};

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

Result<Done> CandidatePlaces::markAny(const Segment& segment, const PairRange& range, PlaceSet& marked) const {
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
    marked.add(places);
    return Done{};
}

Result<Done> CandidatePlaces::markSources(const Segment& segment, PlaceSet& marked) const {
    for (const CharacterPair source : wanted_.sources) {
        const Result<std::vector<Place>> places = placesOf(segment, source);
        ZHIBAN_TRY(places);
        marked.add(*places);
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
        PlaceSet marked(segment.posts);
        ZHIBAN_TRY(markAny(segment, range, marked));
        common = marked.among(common);
    }
    if (!wanted_.sources.empty() && (!common || !common->empty())) {
        PlaceSet marked(segment.posts);
        ZHIBAN_TRY(markSources(segment, marked));
        common = marked.among(common);
    }
    return std::move(common).value_or(std::vector<Place>());
}

Result<PlaceBlock> CandidatePlaces::positions(const Segment& segment, Place place) {
    const std::pair key(segment.id.value, place / placesPerBlock);
    const auto read = blocks_.find(key);
    if (read != blocks_.end()) {
        return read->second;
    }
    if (blocks_.size() >= mostBlocks) {
        blocks_.clear();
    }
    return table_.placeBlock(segment.id, place).map([&](SearchBlock&& block) {
        return blocks_.emplace(key, PlaceBlock(std::move(block.bytes))).first->second;
    });
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
