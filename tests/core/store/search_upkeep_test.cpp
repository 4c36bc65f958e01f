// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/search_fixture.h"

namespace zhiban::testing {
namespace {

// What keeps the index right: two at once, the dead, other programs, damage.
class SearchUpkeep : public Searching {};
ZHIBAN_ON_BOTH_ENGINES(SearchUpkeep);

TEST_P(SearchUpkeep, LetsTwoProcessesIndexWithoutLosingOrDoublingAPost) {
    const auto one = valueOf(store_->openSearchIndexer());
    const auto other = valueOf(store_->openSearchIndexer());
    for (int batch = 0; batch < 10; ++batch) {
        receive(randomPosts(batch * 256, 256));
        valueOf(one->step(Cancellation()));
        valueOf(other->step(Cancellation()));
    }
    index();
    const std::vector<FeedItem> all = everything();
    for (const char* word : {"路灯", "水", "a1"}) {
        expectScanned(reader()->posts(), all, words(text(word)));
    }
    const auto raw = rawSession();
    EXPECT_EQ(valueOf(raw->number(text("SELECT CAST(sum(posts) AS BIGINT) FROM search_segment WHERE state = 1"))),
              2560);
}

TEST_P(SearchUpkeep, ClearsAwayWhatADeadProcessBegan) {
    receive(randomPosts(0, 300));
    index();
    receive(randomPosts(300, 300));
    const auto raw = rawSession();
    valueOf(raw->run(text("INSERT INTO search_segment (id, posts, oldest, newest, state, touched_at) "
                          "VALUES (77, 0, 0, 0, 0, :at)"),
                     {{u":at", clock_.now()}}));
    valueOf(raw->run(text("INSERT INTO search_pairs (key, block) VALUES (:key, :block)"),
                     {{u":key", 77LL << 32}, {u":block", QByteArray("x")}}));
    index();
    EXPECT_EQ(valueOf(reader()->posts().indexState()).behind, 300) << "it may be at work";
    clock_.advance(std::chrono::seconds(31));
    index();
    EXPECT_EQ(valueOf(reader()->posts().indexState()).behind, 0);
    EXPECT_EQ(
        valueOf(raw->number(text("SELECT count(*) FROM search_pairs WHERE key >= :key"), {{u":key", 77LL << 32}})), 0);
}

TEST_P(SearchUpkeep, DoesNotTrustAnIndexMadeWithAnotherFolding) {
    receive(randomPosts(0, 300));
    index();
    valueOf(rawSession()->run(text("UPDATE search_state SET folding = 'of another program'")));
    EXPECT_EQ(valueOf(reader()->posts().indexState()).behind, 300);
    const std::vector<FeedItem> all = everything();
    expectScanned(reader()->posts(), all, words(text("路灯")));
    index();
    EXPECT_EQ(valueOf(reader()->posts().indexState()).behind, 0);
    expectScanned(reader()->posts(), all, words(text("路灯")));
}

TEST_P(SearchUpkeep, TakesNoRowThatWasDamagedForAnAnswer) {
    receive(randomPosts(0, 1200));
    index();
    receive(randomPosts(1200, 300));
    index();
    const std::vector<FeedItem> all = everything();
    const auto raw = rawSession();
    const auto keys = [&](const char* table) {
        return valueOf(raw->all<qint64>(text("SELECT key FROM %1 ORDER BY key").arg(text(table)), {},
                                        [](sql::Row& row) { return row.integer(); }));
    };
    // Each harms one row and says how it is healed.
    using Heal = std::function<void()>;
    const auto rewrite = [&](const char* table, qint64 key, const QByteArray& block) {
        valueOf(raw->run(text("UPDATE %1 SET block = :block WHERE key = :key").arg(text(table)),
                         {{u":block", block}, {u":key", key}}));
    };
    const auto harmBlock = [&](const char* table, int way) -> Heal {
        const std::vector<qint64> present = keys(table);
        const qint64 key = present[random_() % present.size()];
        const QByteArray whole =
            *valueOf(raw->first<QByteArray>(text("SELECT block FROM %1 WHERE key = :key").arg(text(table)),
                                            {{u":key", key}}, [](sql::Row& row) { return row.bytes(); }));
        if (way == 0) {
            valueOf(raw->run(text("DELETE FROM %1 WHERE key = :key").arg(text(table)), {{u":key", key}}));
            return [=, &raw] {
                valueOf(raw->run(text("INSERT INTO %1 (key, block) VALUES (:key, :block)").arg(text(table)),
                                 {{u":key", key}, {u":block", whole}}));
            };
        }
        QByteArray harmed = whole;
        if (way == 1) {
            harmed.truncate(static_cast<qsizetype>(random_() % static_cast<unsigned>(whole.size())));
        } else {
            char& byte = harmed[static_cast<qsizetype>(random_() % static_cast<unsigned>(whole.size()))];
            byte = static_cast<char>(byte ^ (1 << random_() % 8));
        }
        rewrite(table, key, harmed);
        return [=, &rewrite] { rewrite(table, key, whole); };
    };
    const auto harmNumber = [&](const char* table, const char* column, qint64 by) -> Heal {
        const QString change = text("UPDATE %1 SET %2 = %2 + :by").arg(text(table), text(column));
        valueOf(raw->run(change, {{u":by", by}}));
        return [=, &raw] { valueOf(raw->run(change, {{u":by", -by}})); };
    };
    for (int round = 0; round < 90; ++round) {
        const Heal heal = round % 9 == 0   ? harmNumber("search_state", "indexed_up_to", round % 2 ? 100 : -100)
                          : round % 9 == 1 ? harmNumber("search_segment", "oldest", 400'000)
                          : round % 9 == 2 ? harmNumber("search_segment", "newest", -400'000)
                          : round % 9 == 3 ? harmNumber("search_segment", "posts", -100)
                          : round % 9 == 4 ? harmNumber("search_segment", "state", 1)
                                           : harmBlock(round % 3 ? "search_pairs" : "search_places", round % 5);
        SCOPED_TRACE(round);
        PostFilter filter = words(anyWord(all));
        if (round % 4 == 0) {
            filter.sources = QStringList{text("source-1")};
        }
        expectScanned(reader()->posts(), all, filter);
        heal();
    }
}

TEST_P(SearchUpkeep, MakesTheIndexAnewWhenASearchFoundItDamaged) {
    receive(randomPosts(0, 300));
    index();
    const auto raw = rawSession();
    valueOf(raw->run(text("DELETE FROM search_pairs")));
    const std::vector<FeedItem> all = everything();
    expectScanned(reader()->posts(), all, words(text("路灯")));
    index();
    EXPECT_EQ(valueOf(reader()->posts().indexState()).behind, 0);
    EXPECT_GT(valueOf(raw->number(text("SELECT count(*) FROM search_pairs"))), 0);
    EXPECT_EQ(valueOf(raw->number(text("SELECT count(*) FROM search_segment"))), 1);
    expectScanned(reader()->posts(), all, words(text("路灯")));
    valueOf(raw->run(text("UPDATE search_state SET indexed_up_to = indexed_up_to - 1")));
    EXPECT_EQ(valueOf(reader()->posts().indexState()).behind, 300);
    index();
    EXPECT_EQ(valueOf(reader()->posts().indexState()).behind, 0);
}

TEST_P(SearchUpkeep, StopsBetweenTwoTransactionsWhenCancelled) {
    receive(randomPosts(0, 300));
    Cancellation cancellation;
    cancellation.cancel();
    const auto indexer = valueOf(store_->openSearchIndexer());
    EXPECT_EQ(indexer->step(cancellation).error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(valueOf(reader()->posts().indexState()).behind, 300);
    while (valueOf(indexer->step(Cancellation()))) {
    }
    EXPECT_EQ(valueOf(reader()->posts().indexState()).behind, 0);
    EXPECT_EQ(valueOf(rawSession()->number(text("SELECT count(*) FROM search_segment"))), 1);
}

}  // namespace
}  // namespace zhiban::testing
