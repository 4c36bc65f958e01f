// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/segment_table.h"

#include "core/store/sql/connection/try.h"
#include "core/store/sql/posts/array_text.h"
#include "core/store/sql/search/seal.h"

namespace zhiban::sql {
namespace {

// After this long without a block, the writer of a segment is thought dead.
constexpr Milliseconds silence{30'000};
constexpr int blocksClearedAtOnce = 256;

constexpr qint64 keyOf(SegmentId segment, qint64 first) {
    return segment.value * (qint64{1} << 32) + first;
}

Failure lost() {
    return fail(ErrorKind::Conflict, QStringLiteral("another process indexed this"),
                QStringLiteral("search.index-conflict"));
}

qint64 sealOf(const Segment& segment) {
    return Seal()
        .add(segment.id.value)
        .add(segment.posts)
        .add(toMilliseconds(segment.oldest))
        .add(toMilliseconds(segment.newest))
        .value();
}
// Of what the state says, and of how much must be in the segments in use.
qint64 sealOfState(qint64 indexedUpTo, qint64 posts) {
    return Seal().add(indexedUpTo).add(posts).value();
}

struct BlockRow {
    qint64 key;
    QByteArray bytes;
};
BlockRow readBlockRow(Row& row) {
    const qint64 key = row.integer();
    return {key, row.bytes()};
}
Result<SearchBlock> unsealed(std::optional<BlockRow> row) {
    return row ? unsealedRow(row->key, std::move(row->bytes))
               : damagedIndex(QStringLiteral("the index of words lacks a block"));
}

struct State {
    qint64 indexedUpTo;
    QByteArray folding;
    qint64 seal;
};
struct SealedSegment {
    Segment segment;
    qint64 seal;
};
SealedSegment readSegment(Row& row) {
    SealedSegment sealed;
    sealed.segment.id = row.id<SegmentId>();
    sealed.segment.posts = row.integer();
    sealed.segment.oldest = row.time();
    sealed.segment.newest = row.time();
    sealed.seal = row.integer();
    return sealed;
}

}  // namespace

Result<SearchExtent> SegmentTable::extent() const {
    const Snapshot snapshot(session_);
    const Result<std::optional<State>> state = session_.first<State>(
        QStringLiteral("SELECT indexed_up_to, folding, seal FROM search_state"), {}, [](Row& row) {
            const qint64 upTo = row.integer();
            const QByteArray folding = row.text().toLatin1();
            return State{upTo, folding, row.integer()};
        });
    ZHIBAN_TRY(state);
    if (!*state || (*state)->folding != searchFoldingName()) {
        return SearchExtent();
    }
    const Result<std::vector<SealedSegment>> segments = session_.all<SealedSegment>(
        QStringLiteral("SELECT id, posts, oldest, newest, seal FROM search_segment WHERE state = 1 "
                       "ORDER BY newest DESC, id DESC"),
        {}, readSegment);
    ZHIBAN_TRY(segments);
    SearchExtent extent{(*state)->indexedUpTo, {}};
    qint64 posts = 0;
    for (const SealedSegment& sealed : *segments) {
        if (sealed.seal != sealOf(sealed.segment)) {
            return damagedIndex(QStringLiteral("a segment of the index of words is not what was written"));
        }
        posts += sealed.segment.posts;
        extent.segments.push_back(sealed.segment);
    }
    if ((*state)->seal != sealOfState(extent.indexedUpTo, posts)) {
        return damagedIndex(QStringLiteral("the index of words does not hold what it says"));
    }
    return extent;
}

Result<SearchBlock> SegmentTable::pairBlock(SegmentId segment, CharacterPair pair) const {
    return session_
        .first<BlockRow>(QStringLiteral("SELECT key, block FROM search_pairs WHERE key >= :begin AND key <= :key "
                                        "ORDER BY key DESC LIMIT 1"),
                         {{u":begin", keyOf(segment, 0)}, {u":key", keyOf(segment, pair)}}, readBlockRow)
        .and_then([](std::optional<BlockRow>&& row) { return unsealed(std::move(row)); })
        .and_then([&](SearchBlock&& block) -> Result<SearchBlock> {
            if (block.last < pair) {
                return damagedIndex(QStringLiteral("the index of words lacks a block"));
            }
            return std::move(block);
        });
}

Result<std::vector<SearchBlock>> SegmentTable::pairBlocksFrom(SegmentId segment, CharacterPair first, int limit) const {
    Result<std::vector<BlockRow>> rows = session_.all<BlockRow>(
        QStringLiteral("SELECT key, block FROM search_pairs WHERE key >= :first "
                       "AND key < :end ORDER BY key LIMIT :limit"),
        {{u":first", keyOf(segment, first)}, {u":end", keyOf(SegmentId{segment.value + 1}, 0)}, {u":limit", limit}},
        readBlockRow);
    ZHIBAN_TRY(rows);
    std::vector<SearchBlock> blocks;
    qint64 next = first;
    for (BlockRow& row : *rows) {
        Result<SearchBlock> block = unsealedRow(row.key, std::move(row.bytes));
        ZHIBAN_TRY(block);
        if (block->first != next) {
            break;
        }
        next = qint64{block->last} + 1;
        blocks.push_back(std::move(*block));
    }
    if (blocks.empty() || blocks.size() != rows->size()) {
        return damagedIndex(QStringLiteral("the index of words lacks a block"));
    }
    return blocks;
}

Result<SearchBlock> SegmentTable::placeBlock(SegmentId segment, Place place) const {
    return session_
        .first<BlockRow>(QStringLiteral("SELECT key, block FROM search_places WHERE key = :key"),
                         {{u":key", keyOf(segment, place / placesPerBlock * placesPerBlock)}}, readBlockRow)
        .and_then([](std::optional<BlockRow>&& row) { return unsealed(std::move(row)); });
}

// Not beginWriting(): the record is not touched, and on a server no desk need wait for this.
Result<Done> SegmentTable::inTransaction(const std::function<Result<Done>()>& work) {
    ZHIBAN_TRY(session_.script(session_.engine() == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE")
                                                                   : QStringLiteral("BEGIN")));
    Result<Done> done = work().and_then([&](Done) { return session_.script(QStringLiteral("COMMIT")); });
    if (!done) {
        (void)session_.script(QStringLiteral("ROLLBACK"));
    }
    return done;
}

Result<Done> SegmentTable::adoptFolding() {
    const QString folding = QString::fromLatin1(searchFoldingName());
    return inTransaction([&]() -> Result<Done> {
        const Result<qint64> changed =
            session_.run(QStringLiteral("UPDATE search_state SET folding = :folding, indexed_up_to = 0, seal = :seal "
                                        "WHERE folding <> :folding"),
                         {{u":folding", folding}, {u":seal", sealOfState(0, 0)}});
        if (!changed || *changed == 0) {
            return changed.map([](qint64) { return Done{}; });
        }
        return session_.run(QStringLiteral("UPDATE search_segment SET state = 2")).map([](qint64) { return Done{}; });
    });
}

Result<std::optional<SegmentId>> SegmentTable::claim(TimePoint now) {
    std::optional<SegmentId> claimed;
    const Result<Done> done = inTransaction([&]() -> Result<Done> {
        // Also the lock that lets one process in at a time.
        ZHIBAN_TRY(session_.run(QStringLiteral("UPDATE search_state SET next_segment = next_segment + 1")));
        const Result<qint64> others =
            session_.number(QStringLiteral("SELECT count(*) FROM search_segment WHERE state = 0 AND touched_at > :at"),
                            {{u":at", now - silence}});
        if (!others || *others > 0) {
            return others.map([](qint64) { return Done{}; });
        }
        const Result<qint64> next = session_.number(QStringLiteral("SELECT next_segment FROM search_state"));
        ZHIBAN_TRY(next);
        claimed = SegmentId{*next - 1};
        return session_
            .run(QStringLiteral("INSERT INTO search_segment (id, posts, oldest, newest, state, touched_at) "
                                "VALUES (:id, 0, 0, 0, 0, :at)"),
                 {{u":id", *claimed}, {u":at", now}})
            .map([](qint64) { return Done{}; });
    });
    if (!done) {
        return fail(done.error());
    }
    return claimed;
}

Result<Done> SegmentTable::insert(const QString& table, SegmentId segment, const std::vector<SearchBlock>& blocks) {
    if (blocks.empty()) {
        return Done{};
    }
    if (session_.engine() == Engine::Postgres) {
        ArrayText keys;
        ArrayText bytes;
        for (const SearchBlock& block : blocks) {
            keys.add(keyOf(segment, block.first));
            bytes.add(sealedRow(keyOf(segment, block.first), block));
        }
        return session_
            .run(QStringLiteral("INSERT INTO %1 (key, block) SELECT key, decode(block, 'hex') FROM "
                                "unnest(CAST(:keys AS BIGINT[]), CAST(:blocks AS TEXT[])) AS given (key, block)")
                     .arg(table),
                 {{u":keys", keys.text()}, {u":blocks", bytes.text()}})
            .map([](qint64) { return Done{}; });
    }
    const QString sql = QStringLiteral("INSERT INTO %1 (key, block) VALUES (:key, :block)").arg(table);
    for (const SearchBlock& block : blocks) {
        const qint64 key = keyOf(segment, block.first);
        ZHIBAN_TRY(session_.run(sql, {{u":key", key}, {u":block", sealedRow(key, block)}}));
    }
    return Done{};
}

Result<Done> SegmentTable::append(SegmentId segment, const std::vector<SearchBlock>& pairs,
                                  const std::vector<SearchBlock>& places, TimePoint now) {
    return inTransaction([&]() -> Result<Done> {
        const Result<qint64> ours =
            session_.run(QStringLiteral("UPDATE search_segment SET touched_at = :at WHERE id = :id AND state = 0"),
                         {{u":at", now}, {u":id", segment}});
        ZHIBAN_TRY(ours);
        if (*ours != 1) {
            return lost();
        }
        ZHIBAN_TRY(insert(QStringLiteral("search_pairs"), segment, pairs));
        return insert(QStringLiteral("search_places"), segment, places);
    });
}

Result<Done> SegmentTable::settle(const Segment& segment) {
    const Result<qint64> ours = session_.run(
        QStringLiteral("UPDATE search_segment SET state = 1, posts = :posts, oldest = :oldest, newest = :newest, "
                       "seal = :seal WHERE id = :id AND state = 0"),
        {{u":posts", segment.posts},
         {u":oldest", segment.oldest},
         {u":newest", segment.newest},
         {u":seal", sealOf(segment)},
         {u":id", segment.id}});
    ZHIBAN_TRY(ours);
    return *ours == 1 ? Result<Done>(Done{}) : lost();
}

Result<qint64> SegmentTable::postsInUse() const {
    return session_.number(QStringLiteral("SELECT CAST(sum(posts) AS BIGINT) FROM search_segment WHERE state = 1"));
}

Result<Done> SegmentTable::settleNew(const Segment& segment, qint64 from, qint64 to) {
    return inTransaction([&]() -> Result<Done> {
        const Result<qint64> moved =
            session_.run(QStringLiteral("UPDATE search_state SET indexed_up_to = :to "
                                        "WHERE indexed_up_to = :from AND folding = :folding"),
                         {{u":to", to}, {u":from", from}, {u":folding", QString::fromLatin1(searchFoldingName())}});
        ZHIBAN_TRY(moved);
        if (*moved != 1) {
            return lost();
        }
        ZHIBAN_TRY(settle(segment));
        const Result<qint64> posts = postsInUse();
        ZHIBAN_TRY(posts);
        return session_
            .run(QStringLiteral("UPDATE search_state SET seal = :seal"), {{u":seal", sealOfState(to, *posts)}})
            .map([](qint64) { return Done{}; });
    });
}

Result<Done> SegmentTable::settleMerged(const Segment& segment, const std::vector<Segment>& others) {
    return inTransaction([&]() -> Result<Done> {
        for (const Segment& other : others) {
            const Result<qint64> retired =
                session_.run(QStringLiteral("UPDATE search_segment SET state = 2 WHERE id = :id AND state = 1"),
                             {{u":id", other.id}});
            ZHIBAN_TRY(retired);
            if (*retired != 1) {
                return lost();
            }
        }
        return settle(segment);
    });
}

void SegmentTable::abandon(SegmentId segment) {
    // If this fails too, its silence says it later.
    (void)inTransaction([&]() {
        return session_
            .run(QStringLiteral("UPDATE search_segment SET state = 2 WHERE id = :id AND state = 0"),
                 {{u":id", segment}})
            .map([](qint64) { return Done{}; });
    });
}

Result<Done> SegmentTable::forget() {
    return inTransaction([&]() -> Result<Done> {
        ZHIBAN_TRY(session_.run(QStringLiteral("UPDATE search_state SET indexed_up_to = 0, seal = :seal"),
                                {{u":seal", sealOfState(0, 0)}}));
        return session_.run(QStringLiteral("UPDATE search_segment SET state = 2")).map([](qint64) { return Done{}; });
    });
}

Result<bool> SegmentTable::clearSome(TimePoint now) {
    const QString outOfUse = QStringLiteral(
        "SELECT id FROM search_segment WHERE state = 2 "
        "OR (state = 0 AND touched_at <= :at) ORDER BY id LIMIT 1");
    const Result<qint64> found = session_.number(outOfUse, {{u":at", now - silence}});
    if (!found || *found == 0) {
        return found.map([](qint64) { return false; });
    }
    const SegmentId segment{*found};
    const Binds range{{u":begin", keyOf(segment, 0)},
                      {u":end", keyOf(SegmentId{segment.value + 1}, 0)},
                      {u":limit", blocksClearedAtOnce}};
    const Result<Done> done = inTransaction([&]() -> Result<Done> {
        ZHIBAN_TRY(
            session_.run(QStringLiteral("UPDATE search_segment SET state = 2 WHERE id = :id"), {{u":id", segment}}));
        for (const char* table : {"search_pairs", "search_places"}) {
            const Result<qint64> deleted =
                session_.run(QStringLiteral("DELETE FROM %1 WHERE key IN (SELECT key FROM %1 WHERE key >= :begin "
                                            "AND key < :end ORDER BY key LIMIT :limit)")
                                 .arg(QLatin1String(table)),
                             range);
            ZHIBAN_TRY(deleted);
            if (*deleted > 0) {
                return Done{};
            }
        }
        return session_.run(QStringLiteral("DELETE FROM search_segment WHERE id = :id"), {{u":id", segment}})
            .map([](qint64) { return Done{}; });
    });
    return done.map([](Done) { return true; });
}

}  // namespace zhiban::sql
