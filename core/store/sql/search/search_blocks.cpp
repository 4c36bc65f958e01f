// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/search_blocks.h"

#include <QtEndian>
#include <algorithm>
#include <bit>
#include <span>

#include "core/store/sql/search/seal.h"

namespace zhiban::sql {
namespace {

// SQLite keeps up to 4061 bytes of a row within its page of 4096.
constexpr qsizetype blockBytes = 4000;
constexpr qsizetype tailBytes = 12;  // `last` and the seal

// Seven bits at a time, the lowest first.
void putNumber(QByteArray& bytes, quint64 number) {
    while (number >= 0x80) {
        bytes.append(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    bytes.append(static_cast<char>(number));
}

// 0 behind the end: a block that was cut says less, and reads no further than it is.
quint64 takeNumber(const char*& at, const char* end) {
    quint64 number = 0;
    for (int shift = 0; at < end && shift < 64; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        number |= static_cast<quint64>(byte & 0x7F) << shift;
        if ((byte & 0x80) == 0) {
            return number;
        }
    }
    return number;
}

// Before the positions of a block: the smallest time and id, and how many bytes each takes.
constexpr qsizetype placeHead = 2 * sizeof(qint64) + 2;

int bytesFor(quint64 number) {
    return number == 0 ? 1 : (static_cast<int>(std::bit_width(number)) + 7) / 8;
}

void putFixed(QByteArray& bytes, quint64 number, int size) {
    for (int i = 0; i < size; ++i) {
        bytes.append(static_cast<char>(number >> (8 * i)));
    }
}

quint64 takeFixed(const char* at, int size) {
    quint64 number = 0;
    for (int i = 0; i < size; ++i) {
        number |= static_cast<quint64>(static_cast<unsigned char>(at[i])) << (8 * i);
    }
    return number;
}

// Differences wrap around, and back again.
constexpr quint64 above(qint64 number, qint64 smallest) {
    return static_cast<quint64>(number) - static_cast<quint64>(smallest);
}
constexpr qint64 backFrom(quint64 difference, qint64 smallest) {
    return static_cast<qint64>(difference + static_cast<quint64>(smallest));
}

QByteArray placeBytes(std::span<const FeedPosition> positions) {
    qint64 firstTime = toMilliseconds(positions.front().shownAt);
    qint64 firstId = positions.front().id.value;
    qint64 lastTime = firstTime;
    qint64 lastId = firstId;
    for (const FeedPosition& position : positions) {
        const qint64 time = toMilliseconds(position.shownAt);
        firstTime = std::min(firstTime, time);
        lastTime = std::max(lastTime, time);
        firstId = std::min(firstId, position.id.value);
        lastId = std::max(lastId, position.id.value);
    }
    const int timeSize = bytesFor(above(lastTime, firstTime));
    const int idSize = bytesFor(above(lastId, firstId));
    QByteArray bytes;
    putFixed(bytes, static_cast<quint64>(firstTime), sizeof firstTime);
    putFixed(bytes, static_cast<quint64>(firstId), sizeof firstId);
    bytes.append(static_cast<char>(timeSize));
    bytes.append(static_cast<char>(idSize));
    for (const FeedPosition& position : positions) {
        putFixed(bytes, above(toMilliseconds(position.shownAt), firstTime), timeSize);
        putFixed(bytes, above(position.id.value, firstId), idSize);
    }
    return bytes;
}

qint64 sealOf(qint64 key, QByteArrayView bytes, quint32 last) {
    return Seal().add(key).add(bytes).add(last).value();
}

}  // namespace

Failure damagedIndex(const QString& what) {
    return fail(ErrorKind::Corrupt, what, QStringLiteral("search.index-damaged"));
}

bool isDamagedIndex(const Error& error) {
    return error.kind == ErrorKind::Corrupt && error.subject == QStringLiteral("search.index-damaged");
}

QByteArray sealedRow(qint64 key, const SearchBlock& block) {
    QByteArray row = block.bytes;
    row.resize(block.bytes.size() + tailBytes);
    char* tail = row.data() + block.bytes.size();
    qToLittleEndian<quint32>(block.last, tail);
    qToLittleEndian<qint64>(sealOf(key, block.bytes, block.last), tail + sizeof block.last);
    return row;
}

Result<SearchBlock> unsealedRow(qint64 key, QByteArray row) {
    SearchBlock block;
    block.first = static_cast<quint32>(key);
    block.bytes = std::move(row);
    const qsizetype size = block.bytes.size() - tailBytes;
    if (size >= 0) {
        const char* tail = block.bytes.constData() + size;
        block.last = qFromLittleEndian<quint32>(tail);
        const auto seal = qFromLittleEndian<qint64>(tail + sizeof block.last);
        block.bytes.truncate(size);
        if (sealOf(key, block.bytes, block.last) == seal) {
            return block;
        }
    }
    return damagedIndex(QStringLiteral("a block of the index of words is not what was written"));
}

void PairBlockWriter::add(CharacterPair pair, const std::vector<Place>& places) {
    entry_.clear();
    Place last = 0;
    for (const Place place : places) {
        putNumber(entry_, place - last);
        last = place;
    }
    constexpr qsizetype longestHead = 20;
    if (!block_.bytes.isEmpty() && block_.bytes.size() + entry_.size() + longestHead > blockBytes) {
        close(pair - 1);
        block_.first = last_ = pair;
    }
    putNumber(block_.bytes, pair - last_);
    putNumber(block_.bytes, places.size());
    putNumber(block_.bytes, static_cast<quint64>(entry_.size()));
    block_.bytes.append(entry_);
    last_ = pair;
}

void PairBlockWriter::close(quint32 last) {
    block_.last = last;
    take_(std::exchange(block_, {}));
}

void PairBlockWriter::finish() {
    close(lastKey);
}

PairBlockReader::PairBlockReader(SearchBlock block)
    : block_(std::move(block)), pair_(block_.first), at_(block_.bytes.constData()) {}

bool PairBlockReader::next() {
    const char* end = block_.bytes.constData() + block_.bytes.size();
    if (at_ == nullptr || at_ >= end) {
        return false;
    }
    pair_ += static_cast<CharacterPair>(takeNumber(at_, end));
    count_ = takeNumber(at_, end);
    const quint64 size = takeNumber(at_, end);
    entry_ = at_;
    at_ += std::min<quint64>(size, static_cast<quint64>(end - at_));
    return true;
}

void PairBlockReader::places(std::vector<Place>& places) const {
    const char* at = entry_;
    Place last = 0;
    for (quint64 i = 0; i < count_ && at < at_; ++i) {
        last += static_cast<Place>(takeNumber(at, at_));
        places.push_back(last);
    }
}

void writePlaceBlocks(const std::vector<FeedPosition>& positions, const TakeBlock& take) {
    for (size_t start = 0; start < positions.size(); start += placesPerBlock) {
        SearchBlock block;
        block.first = static_cast<quint32>(start);
        block.last = block.first + placesPerBlock - 1;
        block.bytes =
            placeBytes(std::span(positions).subspan(start, std::min<size_t>(placesPerBlock, positions.size() - start)));
        take(std::move(block));
    }
}

PlaceBlock::PlaceBlock(QByteArray bytes) : bytes_(std::move(bytes)) {
    if (bytes_.size() <= placeHead) {
        return;
    }
    const char* head = bytes_.constData();
    firstTime_ = static_cast<qint64>(takeFixed(head, sizeof firstTime_));
    firstId_ = static_cast<qint64>(takeFixed(head + sizeof firstTime_, sizeof firstId_));
    timeSize_ = head[placeHead - 2];
    idSize_ = head[placeHead - 1];
    size_ = static_cast<size_t>((bytes_.size() - placeHead) / std::max(1, timeSize_ + idSize_));
}

FeedPosition PlaceBlock::at(size_t number) const {
    const char* at = bytes_.constData() + placeHead + static_cast<qsizetype>(number) * (timeSize_ + idSize_);
    return {fromMilliseconds(backFrom(takeFixed(at, timeSize_), firstTime_)),
            PostId{backFrom(takeFixed(at + timeSize_, idSize_), firstId_)}};
}

}  // namespace zhiban::sql
