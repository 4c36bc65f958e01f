// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/search_fixture.h"

namespace zhiban::testing {
namespace {

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
