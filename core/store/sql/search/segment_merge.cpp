// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/segment_merge.h"

#include <algorithm>

#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

constexpr int blocksAtOnce = 32;

}  // namespace

Result<std::vector<FeedPosition>> SegmentMerge::positionsOf(const Segment& segment) const {
    std::vector<FeedPosition> positions;
    positions.reserve(static_cast<size_t>(segment.posts));
    for (qint64 place = 0; place < segment.posts; place += placesPerBlock) {
        const Result<SearchBlock> block = table_.placeBlock(segment.id, static_cast<Place>(place));
        ZHIBAN_TRY(block);
        const PlaceBlock read(block->bytes);
        for (size_t number = 0; number < read.size(); ++number) {
            positions.push_back(read.at(number));
        }
    }
    return positions;
}

// Where each post of each segment goes.
Result<Done> SegmentMerge::arrange(const TakeBlock& takePlaces) {
    struct Arranged {
        FeedPosition position;
        quint32 reading;
        Place place;
    };
    std::vector<Arranged> all;
    for (const Segment& segment : segments_) {
        const Result<std::vector<FeedPosition>> positions = positionsOf(segment);
        ZHIBAN_TRY(positions);
        const auto reading = static_cast<quint32>(readings_.size());
        if (positions->size() != static_cast<size_t>(segment.posts)) {
            return damagedIndex(QStringLiteral("a segment of the index of words lacks posts"));
        }
        readings_.push_back({segment.id, std::vector<Place>(positions->size()), {}, 0, 0, {}, false});
        for (size_t place = 0; place < positions->size(); ++place) {
            all.push_back({(*positions)[place], reading, static_cast<Place>(place)});
        }
    }
    std::sort(all.begin(), all.end(), [](const Arranged& a, const Arranged& b) { return a.position < b.position; });
    std::vector<FeedPosition> merged;
    merged.reserve(all.size());
    for (const Arranged& each : all) {
        readings_[each.reading].newPlaces[each.place] = static_cast<Place>(merged.size());
        merged.push_back(each.position);
    }
    writePlaceBlocks(merged, takePlaces);
    return Done{};
}

Result<Done> SegmentMerge::advance(Reading& reading) const {
    while (!reading.block.next()) {
        if (reading.nextWaiting == reading.waiting.size()) {
            if (reading.nextKey > lastKey) {
                reading.atEnd = true;
                return Done{};
            }
            Result<std::vector<SearchBlock>> blocks =
                table_.pairBlocksFrom(reading.segment, static_cast<CharacterPair>(reading.nextKey), blocksAtOnce);
            ZHIBAN_TRY(blocks);
            reading.waiting = std::move(*blocks);
            reading.nextWaiting = 0;
            reading.nextKey = qint64{reading.waiting.back().last} + 1;
        }
        reading.block = PairBlockReader(std::move(reading.waiting[reading.nextWaiting++]));
    }
    return Done{};
}

Result<Done> SegmentMerge::write(const TakeBlock& takePairs, const TakeBlock& takePlaces,
                                 const std::function<Result<Done>()>& goOn) {
    ZHIBAN_TRY(arrange(takePlaces));
    for (Reading& reading : readings_) {
        ZHIBAN_TRY(advance(reading));
    }
    PairBlockWriter writer(takePairs);
    std::vector<Place> places;
    while (true) {
        const Reading* first = nullptr;
        for (const Reading& reading : readings_) {
            if (!reading.atEnd && (first == nullptr || reading.block.pair() < first->block.pair())) {
                first = &reading;
            }
        }
        if (first == nullptr) {
            break;
        }
        const CharacterPair pair = first->block.pair();
        places.clear();
        for (Reading& reading : readings_) {
            if (reading.atEnd || reading.block.pair() != pair) {
                continue;
            }
            const size_t old = places.size();
            reading.block.places(places);
            for (size_t i = old; i < places.size(); ++i) {
                if (places[i] >= reading.newPlaces.size()) {
                    return damagedIndex(QStringLiteral("the index of words names a post it has not"));
                }
                places[i] = reading.newPlaces[places[i]];
            }
            std::inplace_merge(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(old), places.end());
            ZHIBAN_TRY(advance(reading));
        }
        writer.add(pair, places);
        ZHIBAN_TRY(goOn());
    }
    writer.finish();
    return Done{};
}

}  // namespace zhiban::sql
