// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/domain/acts.h"
#include "core/operations/cases/open_case.h"
#include "core/operations/desk/desk_changes.h"
#include "core/operations/desk/feed_questions.h"
#include "core/operations/desk/filter_choices.h"
#include "core/operations/desk/places_to_go.h"
#include "core/operations/desk/post_detail.h"
#include "core/operations/desk/ringing.h"
#include "core/operations/desk/unread.h"
#include "core/operations/intake/receive_posts.h"
#include "core/operations/triage/triage_posts.h"
#include "core/store/sql/open_store.h"
#include "tests/support/fake_clock.h"

namespace zhiban {
namespace {

// The desk's questions and acts on a real SQLite store.
class DeskQuestions : public ::testing::Test {
  protected:
    DeskQuestions() {
        store = openSqlStore(folder.filePath(QStringLiteral("desk.db")), Missing::Create, clock).value();
        writer = std::move(store->openWriter().value());
        reader = std::move(store->openReader().value());
    }
    ActContext context() const { return {{QStringLiteral("Lin"), QStringLiteral("desk-1")}, clock.now()}; }
    void receive(int from, int to, const QString& words = {}) {
        ReceivePosts batch;
        for (int number = from; number <= to; ++number) {
            MatchedPost matched;
            matched.post.sourceKey = QStringLiteral("board");
            matched.post.externalId = QString::number(number);
            matched.post.title = QStringLiteral("Post %1").arg(number);
            matched.post.body = words;
            matched.post.published = fromMilliseconds(1'772'000'000'000 + number * 60'000LL);
            batch.posts.push_back(matched);
        }
        ASSERT_TRUE(batch.run(*writer, context()).has_value());
    }
    static QStringList titles(const std::vector<FeedItem>& items) {
        QStringList all;
        for (const FeedItem& item : items) {
            all.append(item.post.title);
        }
        return all;
    }

    QTemporaryDir folder;
    testing::FakeClock clock;
    std::shared_ptr<const Store> store;
    std::unique_ptr<WriteSession> writer;
    std::unique_ptr<ReadSession> reader;
};

TEST_F(DeskQuestions, ReadTheTopAndSayWhetherThereIsMore) {
    receive(1, 5);
    const FeedTop top = ReadFeedTop{{}, 3}.run(*reader).value();
    EXPECT_EQ(titles(top.items),
              (QStringList{QStringLiteral("Post 5"), QStringLiteral("Post 4"), QStringLiteral("Post 3")}));
    EXPECT_FALSE(top.reachesEnd);
    EXPECT_EQ(top.seen, PostId{5});
    EXPECT_TRUE((ReadFeedTop{{}, 6}.run(*reader)->reachesEnd));
    const FeedPosition last = positionOf(top.items.back().post);
    EXPECT_EQ(titles(*ReadOlderPosts{{}, last, 9}.run(*reader)),
              (QStringList{QStringLiteral("Post 2"), QStringLiteral("Post 1")}));
    EXPECT_EQ(titles(*ReadNewerPosts{{}, last, 1}.run(*reader)), QStringList{QStringLiteral("Post 4")});
}

TEST_F(DeskQuestions, ReadArrivalsInPortionsWithoutLosingOne) {
    receive(1, 3);
    const PostId seen = ReadFeedTop{{}, 1}.run(*reader)->seen;
    receive(4, 8);
    FeedArrivals first = ReadArrivals{{}, seen, 3}.run(*reader).value();
    EXPECT_EQ(first.items.size(), 3u);
    EXPECT_TRUE(first.more);
    const FeedArrivals rest = ReadArrivals{{}, first.seen, 3}.run(*reader).value();
    EXPECT_EQ(titles(rest.items), (QStringList{QStringLiteral("Post 7"), QStringLiteral("Post 8")}));
    EXPECT_FALSE(rest.more);
    EXPECT_TRUE((ReadArrivals{{}, rest.seen, 3}.run(*reader)->items.empty()));
}

TEST_F(DeskQuestions, SkipWhatTheFilterLeavesOutOnlyOnce) {
    receive(1, 200, QStringLiteral("quiet"));
    PostFilter loud;
    loud.words = QStringLiteral("loud");
    const FeedArrivals none = ReadArrivals{loud, PostId{0}, 10}.run(*reader).value();
    EXPECT_TRUE(none.items.empty());
    EXPECT_EQ(none.seen, PostId{200});
}

TEST_F(DeskQuestions, LetTheStoreSayWhetherATouchedPostStillPasses) {
    receive(1, 4);
    PostFilter untouched;
    untouched.state = TriageState::Untouched;
    ASSERT_TRUE((DismissPosts{{PostId{2}}, QStringLiteral("spam")}.run(*writer, context()).has_value()));
    const auto touched = ReadTouchedPosts{untouched, {PostId{1}, PostId{2}, PostId{99}}}.run(*reader).value();
    ASSERT_EQ(touched.size(), 3u);
    EXPECT_TRUE(touched[0].item.has_value());
    EXPECT_FALSE(touched[1].item.has_value());
    EXPECT_FALSE(touched[2].item.has_value());
    EXPECT_EQ((ReadTouchedPosts{{}, {PostId{2}}}.run(*reader)->front().item->triage), TriageState::Dismissed);
}

TEST_F(DeskQuestions, TellWhatChangedSinceACursor) {
    receive(1, 4);
    const ChangeCursor start = ReadDeskChanges{}.run(*reader)->cursor;
    EXPECT_TRUE((ReadDeskChanges{start}.run(*reader)->touched.empty()));
    receive(5, 5);
    ASSERT_TRUE((DismissPosts{{PostId{3}}, {}}.run(*writer, context()).has_value()));
    const DeskChanges changes = ReadDeskChanges{start}.run(*reader).value();
    EXPECT_TRUE(changes.postsArrived);
    EXPECT_EQ(changes.touched, std::vector<PostId>{PostId{3}});
    EXPECT_FALSE((ReadDeskChanges{changes.cursor}.run(*reader)->postsArrived));
}

TEST_F(DeskQuestions, NameThePostsOfACaseThatWasOpened) {
    receive(1, 4);
    const ChangeCursor start = ReadDeskChanges{}.run(*reader)->cursor;
    OpenCase open;
    open.posts = {PostId{2}, PostId{4}};
    open.title = QStringLiteral("Lamp pole");
    ASSERT_TRUE(open.run(*writer, context()).has_value());
    const DeskChanges changes = ReadDeskChanges{start}.run(*reader).value();
    EXPECT_EQ(changes.touched, (std::vector<PostId>{PostId{2}, PostId{4}}));
    const PostDetail detail = ReadPostDetail{PostId{2}}.run(*reader).value();
    EXPECT_EQ(detail.item.triage, TriageState::Cased);
    ASSERT_EQ(detail.cases.size(), 1u);
    EXPECT_EQ(detail.cases.front().title, QStringLiteral("Lamp pole"));
}

TEST_F(DeskQuestions, ShowEveryTextAPostHad) {
    receive(1, 1, QStringLiteral("before"));
    receive(1, 1, QStringLiteral("after"));
    const PostId newest = reader->posts().newestId().value();
    const PostDetail detail = ReadPostDetail{newest}.run(*reader).value();
    ASSERT_EQ(detail.revisions.size(), 2u);
    EXPECT_EQ(detail.revisions.front().body, QStringLiteral("before"));
    EXPECT_EQ(detail.item.post.body, QStringLiteral("after"));
}

TEST_F(DeskQuestions, DismissAllOrNone) {
    receive(1, 3);
    ASSERT_TRUE((DismissPosts{{PostId{2}}, QStringLiteral("spam")}.run(*writer, context()).has_value()));
    const Result<Done> again = DismissPosts{{PostId{1}, PostId{2}}, QStringLiteral("spam")}.run(*writer, context());
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(reader->posts().item(PostId{1})->triage, TriageState::Untouched);
    EXPECT_EQ((DismissPosts{{}, {}}.run(*writer, context()).error().kind), ErrorKind::Invalid);
    EXPECT_EQ((DismissPosts{{PostId{77}}, {}}.run(*writer, context()).error().kind), ErrorKind::NotFound);
}

TEST_F(DeskQuestions, RestoreWhatWasDismissedAndNothingElse) {
    receive(1, 2);
    ASSERT_TRUE((DismissPosts{{PostId{1}, PostId{2}}, QStringLiteral("spam")}.run(*writer, context()).has_value()));
    ASSERT_TRUE((RestorePosts{{PostId{1}, PostId{2}}}.run(*writer, context()).has_value()));
    EXPECT_EQ(reader->posts().item(PostId{2})->triage, TriageState::Untouched);
    EXPECT_EQ((RestorePosts{{PostId{1}}}.run(*writer, context()).error().kind), ErrorKind::Conflict);
    const auto acts = reader->ledger().ofSubject(QStringLiteral("post"), QStringLiteral("1")).value();
    ASSERT_EQ(acts.size(), 2u);
    EXPECT_EQ(acts[0].verb, verbs::PostDismissed);
    EXPECT_EQ(acts[0].actor.name, QStringLiteral("Lin"));
    EXPECT_EQ(acts[0].payload[QStringLiteral("reason")].toString(), QStringLiteral("spam"));
    EXPECT_EQ(acts[1].verb, verbs::PostRestored);
}

TEST_F(DeskQuestions, FindWhatWasNotReadPastManyThatWere) {
    receive(1, 1'300);
    std::vector<PostId> read;
    for (qint64 id = 3; id <= 1'290; ++id) {
        read.push_back(PostId{id});
    }
    const auto marks = std::make_shared<const ReadSet>(ReadSet{}.with(read, 5'000));
    const UnreadPosts unread = ReadUnreadPosts{{}, marks, 999}.run(*reader).value();
    EXPECT_EQ(unread.ids.size(), 12u);  // 1, 2 and 1291 to 1300
    EXPECT_EQ(unread.ids.front(), PostId{1});
    EXPECT_EQ(unread.ids.back(), PostId{1'300});
    EXPECT_FALSE(unread.more);
    const UnreadPosts few = ReadUnreadPosts{{}, marks, 5}.run(*reader).value();
    EXPECT_EQ(few.ids.size(), 5u);
    EXPECT_TRUE(few.more);
}

TEST_F(DeskQuestions, BringTheRulesBehindAlertsThatArrived) {
    ReceivePosts batch;
    MatchedPost matched;
    matched.post.sourceKey = QStringLiteral("board");
    matched.post.externalId = QStringLiteral("1");
    matched.post.title = QStringLiteral("Gas");
    matched.hits.push_back({RuleId{QStringLiteral("gone")}, 1, QStringLiteral("Gas"), Level::Red, {}, {Span{0, 3}}});
    batch.posts.push_back(matched);
    ASSERT_TRUE(batch.run(*writer, context()).has_value());
    const AlertArrivals arrivals = ReadAlertArrivals{{}, PostId{0}, 10}.run(*reader).value();
    ASSERT_EQ(arrivals.posts.items.size(), 1u);
    EXPECT_TRUE(arrivals.rules.empty());  // a hit whose rule nobody knows is no failure
}

TEST_F(DeskQuestions, OfferWhatAFilterCanBeNarrowedTo) {
    ReceivePosts batch;
    for (int number = 1; number <= 5; ++number) {
        MatchedPost matched;
        matched.post.sourceKey = QStringLiteral("board");
        matched.post.externalId = QString::number(number);
        matched.post.title = QStringLiteral("Post");
        matched.post.place = number <= 3 ? QStringLiteral("Yunxi") : number == 4 ? QStringLiteral("Bridge") : QString();
        batch.posts.push_back(matched);
    }
    ASSERT_TRUE(batch.run(*writer, context()).has_value());
    const FilterChoices choices = ReadFilterChoices{}.run(*reader).value();
    EXPECT_EQ(choices.places, (QStringList{QStringLiteral("Yunxi"), QStringLiteral("Bridge")}));
    ASSERT_EQ(choices.sources.size(), 1u);
    EXPECT_EQ(choices.sources.front().key, QStringLiteral("board"));
}

}  // namespace
}  // namespace zhiban
