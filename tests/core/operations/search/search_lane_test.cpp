// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/search/search_lane.h"

#include "core/operations/intake/receive_posts.h"
#include "core/store/sql/sqlite/sqlite_session.h"
#include "tests/support/store_fixture.h"

namespace zhiban::testing {
namespace {

class SearchLaneTest : public StoreTest {
  protected:
    void receive(int first, int count) {
        ReceivePosts batch;
        batch.connector = QStringLiteral("jsonl");
        for (int i = first; i < first + count; ++i) {
            MatchedPost matched;
            matched.post.sourceKey = QStringLiteral("board");
            matched.post.externalId = QString::number(i);
            matched.post.body = QStringLiteral("路灯 %1").arg(i);
            batch.posts.push_back(matched);
        }
        valueOf(batch.run(*session_, context()));
    }
};

TEST_F(SearchLaneTest, CatchesUpWhilePostsArrive) {
    SearchLane lane(store_);
    for (int batch = 0; batch < 12; ++batch) {
        receive(batch * 300, 300);
        lane.wake();
    }
    valueOf(lane.finish());
    EXPECT_EQ(valueOf(session_->posts().indexState()).behind, 0);
    PostFilter filter;
    filter.words = QStringLiteral("路灯");
    EXPECT_EQ(valueOf(session_->posts().count(filter)), 3600);
}

TEST_F(SearchLaneTest, LeavesTheRestForTheNextTimeWhenItIsClosed) {
    receive(0, 300);
    { SearchLane closed(store_); }
    EXPECT_EQ(valueOf(session_->posts().indexState()).behind, 300);
    SearchLane lane(store_);
    valueOf(lane.finish());
    EXPECT_EQ(valueOf(session_->posts().indexState()).behind, 0);
}

TEST_F(SearchLaneTest, SaysOnceThatItCannotGoOnAndAgainAfterItCould) {
    const auto raw =
        valueOf(sql::openSqliteSession(folder_.filePath(QStringLiteral("desk.db")), sql::SqliteMode::Write));
    receive(0, 300);
    std::vector<QString> told;  // read between two finish(), when the lane does nothing
    SearchLane lane(store_, [&](const Error& error) { told.push_back(error.what); });
    const auto wake = [&] {
        lane.wake();
        (void)lane.finish();  // behind what was woken
    };
    valueOf(raw->script(QStringLiteral("ALTER TABLE search_state RENAME TO away")));
    wake();
    wake();
    EXPECT_EQ(told.size(), 1U);
    valueOf(raw->script(QStringLiteral("ALTER TABLE away RENAME TO search_state")));
    wake();
    EXPECT_EQ(told.size(), 1U);
    EXPECT_EQ(valueOf(session_->posts().indexState()).behind, 0);
    valueOf(raw->script(QStringLiteral("ALTER TABLE search_state RENAME TO away")));
    wake();
    EXPECT_EQ(told.size(), 2U);
}

}  // namespace
}  // namespace zhiban::testing
