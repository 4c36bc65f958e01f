// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/search/search_blocks.h"

namespace zhiban::sql {

// A segment being made of posts in memory: about 1 KB per post while it lasts.
class SegmentDraft final {
  public:
    // In any order.
    void add(const FeedPosition& position, SourceId source, QStringView title, QStringView body);
    bool isEmpty() const { return posts_.empty(); }

    // The blocks, by rising key. Once.
    void write(const TakeBlock& takePairs, const TakeBlock& takePlaces);

  private:
    struct Drafted {
        FeedPosition position;
        size_t begin = 0;  // of its pairs
        size_t end = 0;
    };
    // Pair in the upper half, place in the lower; by rising pair and place, each once.
    std::vector<quint64> sortedOccurrences() const;

    std::vector<Drafted> posts_;
    std::vector<CharacterPair> pairs_;
    FoldedText folded_;
};

}  // namespace zhiban::sql
