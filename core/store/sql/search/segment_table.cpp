// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/segment_table.h"

#include "core/store/sql/connection/try.h"
#include "core/store/sql/posts/array_text.h"

namespace zhiban::sql {
namespace {

// After this long without a block, the writer of a segment is thought dead.
constexpr Milliseconds silence{30'000};
constexpr int blocksClearedAtOnce = 256;

constexpr qint64 keyOf(SegmentId segment, qint64 first) {
    return segment.value * (qint64{1} << 32) + first;
}
constexpr quint32 firstOf(qint64 key) {
    return static_cast<quint32>(key & 0xFFFFFFFF);
}

Failure lost() {
    return fail(ErrorKind::Conflict, QStringLiteral("another process indexed this"),
                QStringLiteral("search.index-conflict"));
}

SearchBlock readBlock(Row& row) {
    SearchBlock block;
    block.first = firstOf(row.integer());
    block.bytes = row.bytes();
    return block;
}

}  // namespace

Result<SearchExtent> SegmentTable::extent() const {
    struct Stated {
        qint64 indexedUpTo;
        QByteArray folding;
    };
    const Result<std::optional<Stated>> state =
        session_.first<Stated>(QStringLiteral("SELECT indexed_up_to, folding FROM search_state"), {}, [](Row& row) {
            const qint64 upTo = row.integer();
            return Stated{upTo, row.text().toLatin1()};
        });
    if (!state) {
        return fail(state.error());
    }
    SearchExtent extent;
    if (!*state || (*state)->folding != searchFoldingName()) {
        return extent;
    }
    extent.indexedUpTo = (*state)->indexedUpTo;
    return session_
        .all<Segment>(QStringLiteral("SELECT id, posts, oldest, newest FROM search_segment WHERE state = 1 "
                                     "ORDER BY newest DESC, id DESC"),
                      {},
                      [](Row& row) {
                          Segment segment;
                          segment.id = row.id<SegmentId>();
                          segment.posts = row.integer();
                          segment.oldest = row.time();
                          segment.newest = row.time();
                          return segment;
                      })
        .map([&](std::vector<Segment>&& segments) {
            extent.segments = std::move(segments);
            return std::move(extent);
        });
}

Result<std::optional<SearchBlock>> SegmentTable::pairBlock(SegmentId segment, CharacterPair pair) const {
    return session_.first<SearchBlock>(
        QStringLiteral("SELECT key, block FROM search_pairs WHERE key >= :begin AND key <= :key "
                       "ORDER BY key DESC LIMIT 1"),
        {{u":begin", keyOf(segment, 0)}, {u":key", keyOf(segment, pair)}}, readBlock);
}

Result<std::vector<SearchBlock>> SegmentTable::pairBlocksAfter(SegmentId segment, qint64 after, int limit) const {
    return session_.all<SearchBlock>(
        QStringLiteral("SELECT key, block FROM search_pairs WHERE key > :after "
                       "AND key < :end ORDER BY key LIMIT :limit"),
        {{u":after", keyOf(segment, after)}, {u":end", keyOf(SegmentId{segment.value + 1}, 0)}, {u":limit", limit}},
        readBlock);
}

Result<QByteArray> SegmentTable::placeBlock(SegmentId segment, Place place) const {
    return session_
        .first<QByteArray>(QStringLiteral("SELECT block FROM search_places WHERE key = :key"),
                           {{u":key", keyOf(segment, place / placesPerBlock * placesPerBlock)}},
                           [](Row& row) { return row.bytes(); })
        .and_then([](const std::optional<QByteArray>& bytes) -> Result<QByteArray> {
            if (!bytes) {
                return fail(ErrorKind::Corrupt, QStringLiteral("the index of words lacks a block"),
                            QStringLiteral("search.index-damaged"));
            }
            return *bytes;
        });
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
            session_.run(QStringLiteral("UPDATE search_state SET folding = :folding, indexed_up_to = 0 "
                                        "WHERE folding <> :folding"),
                         {{u":folding", folding}});
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
            bytes.add(block.bytes);
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
        ZHIBAN_TRY(session_.run(sql, {{u":key", keyOf(segment, block.first)}, {u":block", block.bytes}}));
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
        QStringLiteral("UPDATE search_segment SET state = 1, posts = :posts, oldest = :oldest, newest = :newest "
                       "WHERE id = :id AND state = 0"),
        {{u":posts", segment.posts}, {u":oldest", segment.oldest}, {u":newest", segment.newest}, {u":id", segment.id}});
    ZHIBAN_TRY(ours);
    return *ours == 1 ? Result<Done>(Done{}) : lost();
}

Result<Done> SegmentTable::settleNew(const Segment& segment, qint64 from, qint64 to) {
    return inTransaction([&]() -> Result<Done> {
        const Result<qint64> moved =
            session_.run(QStringLiteral("UPDATE search_state SET indexed_up_to = :to "
                                        "WHERE indexed_up_to = :from AND folding = :folding"),
                         {{u":to", to}, {u":from", from}, {u":folding", QString::fromLatin1(searchFoldingName())}});
        ZHIBAN_TRY(moved);
        return *moved == 1 ? settle(segment) : lost();
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
        ZHIBAN_TRY(session_.run(QStringLiteral("UPDATE search_state SET indexed_up_to = 0")));
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
