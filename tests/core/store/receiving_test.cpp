// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

class Receiving : public StoreTest {};
ZHIBAN_ON_BOTH_ENGINES(Receiving);

TEST_P(Receiving, KeepsEveryFieldOfAPost) {
    MatchedPost matched = alertPost(text("a'b\"c\\d"), Level::Red);
    matched.post.body = text("{多行,\n\"引号\"} NULL \\ $1 :x ? '; DROP TABLE post; --");
    matched.post.published = clock_.now() - Milliseconds(1234);
    matched.post.likes = 42;
    matched.post.category = text("市政");
    matched.post.doubts = Doubt::Encoding;
    EXPECT_EQ(receive({matched}).alerts, 1);
    const auto items = valueOf(reader()->posts().page({}, std::nullopt, 10));
    ASSERT_EQ(items.size(), 1U);
    const Post& post = items[0].post;
    EXPECT_EQ(post.externalId, matched.post.externalId);
    EXPECT_EQ(post.sourceName, matched.post.sourceName);
    EXPECT_EQ(post.title, matched.post.title);
    EXPECT_EQ(post.body, matched.post.body);
    EXPECT_EQ(post.url, matched.post.url);
    EXPECT_EQ(post.author, matched.post.author);
    EXPECT_EQ(post.place, matched.post.place);
    EXPECT_EQ(post.category, matched.post.category);
    EXPECT_EQ(post.likes, 42);
    EXPECT_EQ(post.doubts, Doubt::Encoding);
    EXPECT_EQ(post.published, matched.post.published);
    EXPECT_EQ(post.shownAt, *matched.post.published);
    EXPECT_EQ(post.fetched, clock_.now());
    EXPECT_EQ(post.revision, 1);
    EXPECT_EQ(items[0].level, Level::Red);
    EXPECT_EQ(items[0].hits, matched.hits);
    EXPECT_EQ(valueOf(reader()->posts().byId(post.id)), post);
    EXPECT_EQ(valueOf(reader()->posts().item(post.id)), items[0]);
}

TEST_P(Receiving, CountsNewKnownAndChangedPosts) {
    const ReceiptCounts first = receive({somePost(text("1")), alertPost(text("2"), Level::Blue), somePost(text("3"))});
    EXPECT_EQ(first, (ReceiptCounts{3, 0, 0, 1, first.first, PostId{first.first.value + 2}}));
    const ReceiptCounts second = receive({somePost(text("1")), somePost(text("2"), text("换了")), somePost(text("4"))});
    EXPECT_EQ(second.stored, 1);
    EXPECT_EQ(second.duplicates, 1);
    EXPECT_EQ(second.revised, 1);
    EXPECT_EQ(second.alerts, 0);
    EXPECT_EQ(valueOf(reader()->posts().newestId()), second.last);
    EXPECT_EQ(receive({somePost(text("1"))}), (ReceiptCounts{0, 1, 0, 0, PostId{}, PostId{}}));
}

TEST_P(Receiving, TakesTheSameIdFromAnotherSourceAsAnotherPost) {
    EXPECT_EQ(receive({somePost(text("1")), somePost(text("1"), text("灯"), text("weibo"))}).stored, 2);
    EXPECT_EQ(valueOf(reader()->sources().all()).size(), 2U);
}

TEST_P(Receiving, MakesRevisionsWithinOneBatchToo) {
    const ReceiptCounts counts = receive({somePost(text("1"), text("甲")), somePost(text("1"), text("乙")),
                                          somePost(text("1"), text("乙")), somePost(text("1"), text("甲"))});
    EXPECT_EQ(counts.stored, 1);
    EXPECT_EQ(counts.revised, 2);
    EXPECT_EQ(counts.duplicates, 1);
    const auto revisions = valueOf(reader()->posts().revisions(counts.last));
    ASSERT_EQ(revisions.size(), 3U);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(revisions[static_cast<size_t>(i)].revision, i + 1);
    }
    EXPECT_EQ(revisions[1].body, text("乙"));
    EXPECT_EQ(revisions[2].body, text("甲"));
}

TEST_P(Receiving, GivesARevisionTheHitsOfItsOwnText) {
    receive({alertPost(text("1"), Level::Blue)});
    MatchedPost changed = somePost(text("1"), text("换了"));
    changed.hits = {someHit(Level::Yellow, text("rule-2"), 7), someHit(Level::Red, text("rule-3"))};
    const ReceiptCounts counts = receive({changed});
    EXPECT_EQ(counts.alerts, 1);
    const FeedItem item = valueOf(reader()->posts().item(counts.last));
    EXPECT_EQ(item.hits, changed.hits);
    EXPECT_EQ(item.level, Level::Red);
}

TEST_P(Receiving, ShowsAPostWithAnImplausibleDateWhenItWasFetched) {
    MatchedPost future = somePost(text("1"));
    future.post.published = clock_.now() + std::chrono::hours(24);
    MatchedPost ancient = somePost(text("2"));
    ancient.post.published = fromMilliseconds(0);
    receive({future, ancient, somePost(text("3"))});
    for (const FeedItem& item : valueOf(reader()->posts().page({}, std::nullopt, 10))) {
        EXPECT_EQ(item.post.shownAt, clock_.now());
        EXPECT_EQ(hasDoubt(item.post.doubts, Doubt::DateImplausible), item.post.published.has_value());
    }
}

TEST_P(Receiving, RefusesTextThatNoDatabaseKeeps) {
    MatchedPost bad = somePost(text("1"));
    bad.post.body = QString(QChar(u'\0'));
    const auto work = valueOf(writer_->begin());
    const auto refused = work->receive({somePost(text("0")), bad}, text("jsonl"), clock_.now());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(refused.error().subject, text("store.nul-character"));
}

TEST_P(Receiving, KeepsNothingWithoutACommit) {
    {
        const auto work = valueOf(writer_->begin());
        valueOf(work->receive({somePost(text("1"))}, text("jsonl"), clock_.now()));
        EXPECT_EQ(valueOf(work->read().posts().count({})), 1);
    }
    EXPECT_EQ(valueOf(reader()->posts().count({})), 0);
    EXPECT_TRUE(valueOf(reader()->sources().all()).empty());
}

TEST_P(Receiving, KeepsNothingWithoutAnAct) {
    const auto work = valueOf(writer_->begin());
    valueOf(work->receive({somePost(text("1"))}, text("jsonl"), clock_.now()));
    const auto refused = work->commit({});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, text("store.no-act"));
    EXPECT_EQ(valueOf(reader()->posts().count({})), 0);
}

TEST_P(Receiving, LetsNobodyChangeOrDeleteAPost) {
    receive({alertPost(text("1"), Level::Red)});
    const auto raw = rawSession();
    for (const char* statement : {"UPDATE post SET body = ''", "DELETE FROM post", "DELETE FROM hit"}) {
        const auto refused = raw->script(QLatin1String(statement));
        ASSERT_FALSE(refused) << statement;
        EXPECT_EQ(refused.error().subject, text("post.immutable"));
    }
}

TEST_P(Receiving, RemembersItsSources) {
    receive({somePost(text("1")), somePost(text("2"))}, text("feed"));
    clock_.advance(Milliseconds(5000));
    receive({somePost(text("3"))});
    const auto sources = valueOf(reader()->sources().all());
    ASSERT_EQ(sources.size(), 1U);
    EXPECT_EQ(sources[0].key, text("board"));
    EXPECT_EQ(sources[0].name, text("board 论坛"));
    EXPECT_EQ(sources[0].connector, text("feed"));
    EXPECT_EQ(sources[0].posts, 3);
    EXPECT_EQ(sources[0].lastPostAt, clock_.now());
}

TEST_P(Receiving, RemembersWhatAFetchNeedsNextTime) {
    const FetchState state{"\"etag\"", "Mon, 02 Mar 2026", QByteArray(32, 'x'), text("uid 7"), clock_.now(), std::nullopt, {}};
    const auto remember = [&](const FetchState& given) {
        const auto work = valueOf(writer_->begin());
        valueOf(work->rememberFetch(text("https://example.org/feed"), given));
        valueOf(work->commit({draft(verbs::PostsReceived, text("intake"), text("f"), toJson(PostsReceivedPayload{}))}));
    };
    remember(state);
    auto session = reader();
    const Source source = valueOf(session->sources().all()).at(0);
    EXPECT_EQ(source.address, text("https://example.org/feed"));
    EXPECT_EQ(valueOf(session->sources().fetchState(source.id)), state);
    EXPECT_EQ(valueOf(session->sources().fetchState(SourceId{99})), FetchState{});
    FetchState failed = state;
    failed.lastFailure = clock_.now();
    failed.failure = text("404");
    remember(failed);
    EXPECT_EQ(valueOf(session->sources().fetchState(source.id)), failed);
}

TEST_P(Receiving, SaysThatAPostIsNotThere) {
    EXPECT_EQ(reader()->posts().byId(PostId{7}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(reader()->posts().item(PostId{7}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(reader()->posts().revisions(PostId{7}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(valueOf(reader()->posts().newestId()), PostId{});
}

}  // namespace
}  // namespace zhiban::testing
