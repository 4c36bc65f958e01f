// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/alert.h"
#include "core/store/sql/search/character_pairs.h"

namespace zhiban::sql {

// A post's number within its segment, from 0 on, oldest first.
using Place = quint32;

// A stretch of a segment's sorted entries as it lies in a row: from which key to which it knows everything, and the
// bytes. About one page of the database, so that a question for one pair reads one page. The blocks of a segment join
// without a gap: one that is missing is noticed.
struct SearchBlock {
    quint32 first = 0;
    quint32 last = 0;
    QByteArray bytes;
};
constexpr quint32 lastKey = 0xFFFFFFFF;

// What is read is not what was written: Corrupt, search.index-damaged. Then the posts themselves are read, and the
// index is made anew.
Failure damagedIndex(const QString& what);
bool isDamagedIndex(const Error& error);

// A block as a row holds it under its key: the bytes, `last`, and the seal of all that and the key.
QByteArray sealedRow(qint64 key, const SearchBlock& block);
// Reads it back, or says that the index is damaged.
Result<SearchBlock> unsealedRow(qint64 key, QByteArray row);

using TakeBlock = std::function<void(SearchBlock)>;

// Writes pairs with the places they occur at, by rising pair and place, as blocks from the first key to the last.
class PairBlockWriter final {
  public:
    explicit PairBlockWriter(TakeBlock take) : take_(std::move(take)) {}
    void add(CharacterPair pair, const std::vector<Place>& places);
    void finish();

  private:
    void close(quint32 last);

    TakeBlock take_;
    SearchBlock block_;
    CharacterPair last_ = 0;
    QByteArray entry_;
};

// Reads a block entry by entry.
class PairBlockReader final {
  public:
    PairBlockReader() = default;
    explicit PairBlockReader(SearchBlock block);
    // Goes to the next entry; false at the end.
    bool next();
    CharacterPair pair() const { return pair_; }
    // Appends the places of the entry.
    void places(std::vector<Place>& places) const;

  private:
    SearchBlock block_;
    CharacterPair pair_ = 0;
    const char* at_ = nullptr;     // behind the entry
    const char* entry_ = nullptr;  // its places
    quint64 count_ = 0;
};

constexpr Place placesPerBlock = 512;

// Blocks of `placesPerBlock` positions, the last one shorter. `positions` are sorted.
void writePlaceBlocks(const std::vector<FeedPosition>& positions, const TakeBlock& take);

// The positions of one block, each read where it lies: every number takes the same few bytes, counted from the
// smallest of the block.
class PlaceBlock final {
  public:
    PlaceBlock() = default;
    explicit PlaceBlock(QByteArray bytes);

    size_t size() const { return size_; }
    FeedPosition at(size_t number) const;

  private:
    QByteArray bytes_;
    size_t size_ = 0;
    qint64 firstTime_ = 0;
    qint64 firstId_ = 0;
    int timeSize_ = 0;  // bytes
    int idSize_ = 0;
};

}  // namespace zhiban::sql
