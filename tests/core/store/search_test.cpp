// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>

#include "core/base/text/search_words.h"
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

using Random = std::mt19937;

// Text as dirty as it comes: few characters, so that words recur, in all their ways of being written.
QString someText(Random& random, int length) {
    static const QStringList pieces = {text("路"), text("灯"), text("井"),   text("盖"),     text("网"), text("網"),
                                       text("断"), text("斷"), text("水"),   text("浙"),     text("A"),  text("a"),
                                       text("Ａ"), text("1"),  text("２"),   text("%"),      text("，"), text("。"),
                                       text(" "),  text("\n"), text("𬱖"), text("\u200b"), text("é"),  text("-"),
                                       text("😀"),  text("㎡"), text("“")};
    QString made;
    for (int i = 0; i < length; ++i) {
        made += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
    }
    return made;
}

class Searching : public StoreTest {
  protected:
    // Posts of random text, in no order of time, ids from `first` on.
    std::vector<MatchedPost> randomPosts(int first, int count, int alertEvery = 5) {
        std::vector<MatchedPost> posts;
        for (int i = first; i < first + count; ++i) {
            MatchedPost matched = somePost(QString::number(i), someText(random_, 30 + static_cast<int>(random_() % 40)),
                                           QStringLiteral("source-%1").arg(i % 3));
            matched.post.title = someText(random_, static_cast<int>(random_() % 6));
            matched.post.published = clock_.now() - Milliseconds(static_cast<int>(random_() % 100'000) * 10);
            if (i % alertEvery == 0) {
                matched.hits.push_back(someHit(static_cast<Level>(random_() % 4)));
            }
            posts.push_back(matched);
        }
        return posts;
    }
    void index() {
        const auto indexer = valueOf(store_->openSearchIndexer());
        while (valueOf(indexer->step(Cancellation()))) {
        }
    }
    std::vector<FeedItem> everything() { return valueOf(reader()->posts().page({}, std::nullopt, 100'000)); }

    static PostFilter words(const QString& typed) {
        PostFilter filter;
        filter.words = typed;
        return filter;
    }
    // What reading every post would find.
    static std::vector<FeedItem> scan(const std::vector<FeedItem>& all, const PostFilter& filter) {
        const SearchWords wanted(filter.words);
        std::vector<FeedItem> found;
        std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](const FeedItem& item) {
            return wanted.allOccurIn(searchFolding().fold(matchText(item.post.title, item.post.body))) &&
                   (!filter.alertsOnly || item.level) && (!filter.from || item.post.shownAt >= *filter.from) &&
                   (!filter.to || item.post.shownAt < *filter.to) &&
                   (!filter.minimumLevel || (item.level && *item.level >= *filter.minimumLevel)) &&
                   (filter.sources.isEmpty() || filter.sources.contains(item.post.sourceName.section(u' ', 0, 0)));
        });
        return found;
    }
    // Any stretch of any post, one to six units long, that is one word to the search.
    QString anyWord(const std::vector<FeedItem>& all) {
        while (true) {
            const Post& post = all[random_() % all.size()].post;
            const QString whole = matchText(post.title, post.body);
            const qsizetype length = 1 + static_cast<qsizetype>(random_() % 6);
            const QString word =
                whole.mid(static_cast<qsizetype>(random_() % static_cast<unsigned>(whole.size())), length);
            const bool halfCharacter = word.front().isLowSurrogate() || word.back().isHighSurrogate();
            if (!halfCharacter && cutIntoWords(word) == QStringList{word}) {
                return word;
            }
        }
    }
    void expectScanned(const PostReader& posts, const std::vector<FeedItem>& all, const PostFilter& filter) {
        SCOPED_TRACE(filter.words.toStdString());
        const std::vector<FeedItem> expected = scan(all, filter);
        EXPECT_EQ(valueOf(posts.count(filter)), static_cast<qint64>(expected.size()));
        EXPECT_EQ(valueOf(posts.page(filter, std::nullopt, 100'000)), expected);
        const FeedPosition middle = positionOf(all[all.size() / 2].post);
        std::vector<FeedItem> below;
        std::vector<FeedItem> above;
        for (const FeedItem& item : expected) {
            if (positionOf(item.post) < middle && below.size() < 20) {
                below.push_back(item);
            }
            if (positionOf(item.post) > middle) {
                above.insert(above.begin(), item);
            }
        }
        above.resize(std::min<size_t>(above.size(), 20));
        EXPECT_EQ(valueOf(posts.page(filter, middle, 20)), below);
        EXPECT_EQ(valueOf(posts.newer(filter, middle, 20)), above);
    }

    Random random_{20261121};
};
ZHIBAN_ON_BOTH_ENGINES(Searching);

TEST_P(Searching, FindsEveryWordThatReadingEveryPostFinds) {
    receive(randomPosts(0, 700));
    index();
    receive(randomPosts(700, 100));  // not indexed
    MatchedPost revised = somePost(text("3"), text("网断了，浙Ａ12"), text("source-0"));
    receive({revised});
    const auto session = reader();
    EXPECT_GE(valueOf(session->posts().indexState()).behind, 101);  // a server leaves gaps between ids
    const std::vector<FeedItem> all = everything();
    for (int i = 0; i < 120; ++i) {
        PostFilter filter = words(anyWord(all));
        if (i % 4 == 1) {
            filter.words += QLatin1Char(' ') + anyWord(all);
        }
        if (i % 6 == 2) {
            filter.alertsOnly = true;
            filter.sources = QStringList{text("source-1")};
        }
        if (i % 6 == 4) {
            filter.sources = QStringList{text("source-0"), text("source-2")};
        }
        if (i % 7 == 5) {
            filter.minimumLevel = Level::Orange;
        }
        if (i % 5 == 3) {
            filter.from = all[600].post.shownAt;
            filter.to = all[100].post.shownAt;
        }
        expectScanned(session->posts(), all, filter);
    }
    expectScanned(session->posts(), all, words(text("窨")));
    expectScanned(session->posts(), all, words(text("。。")));
    expectScanned(session->posts(), all, words(text("\"路 灯\"")));
    expectScanned(session->posts(), all, words(text("網")));
}

TEST_P(Searching, FindsTheSameWhereverTheIndexStands) {
    const auto indexer = valueOf(store_->openSearchIndexer());
    Cancellation stopped;
    stopped.cancel();
    for (int round = 0; round < 14; ++round) {
        receive(randomPosts(round * 300, 200 + static_cast<int>(random_() % 100)));
        MatchedPost revised = somePost(QString::number(random_() % 200), someText(random_, 40), text("source-1"));
        receive({revised});
        switch (random_() % 4) {
            case 0:  // lags behind
                break;
            case 1:  // a piece of work, perhaps the first half of a merge
                valueOf(indexer->step(Cancellation()));
                break;
            case 2:  // stopped in the middle of one
                (void)indexer->step(stopped);
                break;
            default:
                index();
        }
        const std::vector<FeedItem> all = everything();
        const auto session = reader();
        for (int i = 0; i < 4; ++i) {
            PostFilter filter = words(anyWord(all));
            if (i == 3) {
                filter.sources = QStringList{text("source-%1").arg(round % 3)};
            }
            expectScanned(session->posts(), all, filter);
        }
    }
}

TEST_P(Searching, ReadsALongTailInTheOrderOfTheList) {
    receive(randomPosts(0, 300));
    index();
    receive(randomPosts(300, 4200));
    const std::vector<FeedItem> all = everything();
    const auto session = reader();
    for (int i = 0; i < 5; ++i) {
        expectScanned(session->posts(), all, words(anyWord(all)));
    }
}

TEST_P(Searching, FollowsTheListOfAlertsAndTheIndexInTurns) {
    receive(randomPosts(0, 2600, 1));
    index();
    receive(randomPosts(2600, 200, 1));
    const std::vector<FeedItem> all = everything();
    const auto session = reader();
    for (int i = 0; i < 16; ++i) {
        PostFilter filter = words(anyWord(all));
        filter.alertsOnly = true;
        if (i % 2 == 1) {
            filter.minimumLevel = Level::Red;
        }
        if (i % 4 == 2) {
            filter.sources = QStringList{text("source-1")};
        }
        expectScanned(session->posts(), all, filter);
    }
}

TEST_P(Searching, GivesEveryAnswerOncePageByPage) {
    receive(randomPosts(0, 600));
    index();
    receive(randomPosts(600, 60));
    const PostFilter filter = words(text("路"));
    const auto session = reader();
    std::vector<FeedItem> paged;
    std::optional<FeedPosition> before;
    while (true) {
        const auto page = valueOf(session->posts().page(filter, before, 7));
        if (page.empty()) {
            break;
        }
        paged.insert(paged.end(), page.begin(), page.end());
        before = positionOf(page.back().post);
    }
    EXPECT_EQ(paged, scan(everything(), filter));
}

// Written here without the program's own folding: what is stored, what is typed.
TEST_P(Searching, FindsAWordHoweverItIsWritten) {
    const std::vector<std::pair<const char*, const char*>> pairs = {
        {"昨晚網斷了", "网断"},        {"昨晚网断了", "網斷"},      {"车牌浙Ａ１２３４５", "浙A12345"},
        {"车牌浙a12345", "浙Ａ12345"}, {"路\u200b灯坏了", "路灯"},  {"ＷＩＦＩ没信号", "wifi"},
        {"王𬱖的店", "𬱖"},     {"cafe\u0301 关门", "café"}, {"十㎡的房间", "m2"},
    };
    const auto expectEachFound = [&] {
        const auto session = reader();
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto found = valueOf(session->posts().page(words(text(pairs[i].second)), std::nullopt, 1000));
            EXPECT_TRUE(std::any_of(
                found.begin(), found.end(),
                [&](const FeedItem& item) { return item.post.externalId == QStringLiteral("written-%1").arg(i); }))
                << pairs[i].first << " / " << pairs[i].second;
        }
        EXPECT_TRUE(valueOf(session->posts().page(words(text("浙A12346")), std::nullopt, 10)).empty());
    };
    std::vector<MatchedPost> posts;
    for (size_t i = 0; i < pairs.size(); ++i) {
        posts.push_back(somePost(QStringLiteral("written-%1").arg(i), text(pairs[i].first)));
    }
    receive(posts);
    expectEachFound();
    receive(randomPosts(0, 300));
    index();
    expectEachFound();
}

TEST_P(Searching, FindsWithoutAnyIndexAndAfterSegmentsWereMerged) {
    for (int batch = 0; batch < 9; ++batch) {
        receive(randomPosts(batch * 260, 260));
        if (batch == 0) {
            expectScanned(reader()->posts(), everything(), words(text("路灯")));
        }
        index();
    }
    EXPECT_LE(valueOf(rawSession()->number(text("SELECT count(*) FROM search_segment"))), 2);
    const std::vector<FeedItem> all = everything();
    const auto session = reader();
    EXPECT_EQ(valueOf(session->posts().indexState()),
              (SearchIndexState{PostId{valueOf(session->posts().newestId())}, 0}));
    for (int i = 0; i < 30; ++i) {
        expectScanned(session->posts(), all, words(anyWord(all)));
    }
}

TEST_P(Searching, LetsTwoProcessesIndexWithoutLosingOrDoublingAPost) {
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

TEST_P(Searching, ClearsAwayWhatADeadProcessBegan) {
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

TEST_P(Searching, DoesNotTrustAnIndexMadeWithAnotherFolding) {
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

TEST_P(Searching, TakesNoRowThatWasDamagedForAnAnswer) {
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

TEST_P(Searching, MakesTheIndexAnewWhenASearchFoundItDamaged) {
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

TEST_P(Searching, StopsBetweenTwoTransactionsWhenCancelled) {
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

TEST_P(Searching, PutsTheBestAnswersFirst) {
    MatchedPost inBody = somePost(text("body"), text("今天路过，看见那里的井盖，灯不亮，路上没有灯。"));
    MatchedPost inTitle = somePost(text("title"), text("三天了。"));
    inTitle.post.title = text("井盖和路灯都坏了");
    MatchedPost close = somePost(text("close"), text("井盖旁的路灯坏了，路灯一直没人修，井盖也是。"));
    MatchedPost apart =
        somePost(text("apart"), text("井盖丢了") + text("，没人管").repeated(30) + text("，路灯也不亮"));
    receive({inTitle, close, apart, inBody});
    const auto best = valueOf(reader()->posts().relevant(words(text("井盖 路灯")), 10));
    QStringList order;
    for (const FeedItem& item : best) {
        order << item.post.externalId;
    }
    EXPECT_EQ(order, (QStringList{text("title"), text("close"), text("apart")}));
    EXPECT_EQ(valueOf(reader()->posts().relevant(words(text("井盖 路灯")), 1)).size(), 1U);
}

TEST_P(Searching, GivesWhatArrivedInTheOrderOfArrival) {
    const PostId last = receive(randomPosts(0, 1500)).last;
    index();
    receive(randomPosts(1500, 50));
    std::vector<FeedItem> all = everything();
    std::sort(all.begin(), all.end(), [](const FeedItem& a, const FeedItem& b) { return a.post.id < b.post.id; });
    const std::vector<FeedItem> expected = scan(all, words(text("路")));
    const auto session = reader();
    EXPECT_EQ(valueOf(session->posts().arrivedAfter(PostId{0}, words(text("路")), 10'000)), expected);
    for (const int limit : {1, 7, 60}) {
        std::vector<FeedItem> paged;
        for (PostId after;;) {
            const auto page = valueOf(session->posts().arrivedAfter(after, words(text("路")), limit));
            if (page.empty()) {
                break;
            }
            paged.insert(paged.end(), page.begin(), page.end());
            after = page.back().post.id;
        }
        EXPECT_EQ(paged, expected) << limit;
    }
    for (const FeedItem& item : valueOf(session->posts().arrivedAfter(last, words(text("路")), 10))) {
        EXPECT_GT(item.post.id, last);
    }
}

TEST_P(Searching, FindsCasesHoweverTheirWordsAreWritten) {
    const PostId post = receive({somePost(text("1"))}).last;
    openCase(text("c-1"), text("2026-0001"), {post});
    const auto session = reader();
    for (const char* word : {"路灯杆", "路燈桿", "２０２６-0001", "市政 雲溪"}) {
        CaseFilter filter;
        filter.words = text(word);
        EXPECT_EQ(valueOf(session->cases().count(filter)), 1) << word;
    }
    CaseFilter other;
    other.words = text("井盖");
    EXPECT_EQ(valueOf(session->cases().count(other)), 0);
}

}  // namespace
}  // namespace zhiban::testing
