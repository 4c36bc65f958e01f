// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/connection/session.h"
#include "core/store/sql/search/search_blocks.h"

namespace zhiban::sql {

using SegmentId = RowId<struct SegmentTag>;

struct Segment {
    SegmentId id;
    qint64 posts = 0;
    TimePoint oldest;
    TimePoint newest;
};

// What of the posts is indexed.
struct SearchExtent {
    qint64 indexedUpTo = 0;         // 0 when the index was made with another folding
    std::vector<Segment> segments;  // newest first
};

// The tables of the index: which segments there are, and their blocks. Every row is sealed: one that was changed or
// lost on the disk is an error, search.index-damaged, and never an answer.
//
// Several processes may write segments at once. Each writes one of its own, in small transactions, and puts it into
// use by one more, which fails when what it was made from has changed meanwhile: then the work is thrown away.
class SegmentTable final {
  public:
    explicit SegmentTable(Session& session) : session_(session) {}

    Result<SearchExtent> extent() const;

    // The block of pairs that knows about `pair`.
    Result<SearchBlock> pairBlock(SegmentId segment, CharacterPair pair) const;
    // Up to `limit` blocks, the first of which begins with `first`. Not none: the last one ends with lastKey.
    Result<std::vector<SearchBlock>> pairBlocksFrom(SegmentId segment, CharacterPair first, int limit) const;
    // The block that `place` is in.
    Result<SearchBlock> placeBlock(SegmentId segment, Place place) const;

    // Forgets everything when the index was made with another folding than this program's.
    Result<Done> adoptFolding();
    // A new segment to write to; none when another process seems to be writing one.
    Result<std::optional<SegmentId>> claim(TimePoint now);
    // Adds blocks in one transaction. Conflict when the segment was taken away, after `claim` of somebody else.
    Result<Done> append(SegmentId segment, const std::vector<SearchBlock>& pairs,
                        const std::vector<SearchBlock>& places, TimePoint now);
    // Puts a segment of new posts into use: those with ids behind `from`, up to `to`. Conflict when they are indexed.
    Result<Done> settleNew(const Segment& segment, qint64 from, qint64 to);
    // Puts a segment into use in place of others. Conflict when these are no longer in use.
    Result<Done> settleMerged(const Segment& segment, const std::vector<Segment>& others);
    void abandon(SegmentId segment);
    // Takes every segment out of use: all posts are indexed anew.
    Result<Done> forget();
    // Deletes some blocks of segments out of use. Whether there are more.
    Result<bool> clearSome(TimePoint now);

  private:
    Result<Done> inTransaction(const std::function<Result<Done>()>& work);
    Result<Done> insert(const QString& table, SegmentId segment, const std::vector<SearchBlock>& blocks);
    Result<Done> settle(const Segment& segment);
    Result<qint64> postsInUse() const;
    Session& session_;
};

}  // namespace zhiban::sql
