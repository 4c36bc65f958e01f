// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sqlite/sqlite_guard.h"

#include "core/store/sql/sqlite/sqlite_session.h"
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

class GuardedConnection : public ::testing::Test {
  protected:
    void SetUp() override {
        valueOf(openSqlStore(QStringLiteral("sqlite:") + path_, Missing::Create, clock_));
        session_ = valueOf(sql::openSqliteSession(path_, sql::SqliteMode::Write));
    }

    QTemporaryDir folder_;
    FakeClock clock_;
    QString path_ = folder_.filePath(QStringLiteral("store.db"));
    std::unique_ptr<sql::Session> session_;
};

TEST_F(GuardedConnection, MakesAltersAndDropsNothing) {
    sql::keepToRows(*session_);
    for (const char* statement :
         {"CREATE TABLE x (y)", "CREATE TEMP TABLE x (y)", "CREATE VIEW x AS SELECT 1", "DROP TABLE triage",
          "ALTER TABLE post ADD COLUMN x TEXT", "DROP TRIGGER ledger_keeps", "ATTACH ':memory:' AS other",
          "PRAGMA synchronous=OFF", "PRAGMA user_version=9", "PRAGMA writable_schema=ON"}) {
        EXPECT_EQ(session_->script(QLatin1String(statement)).error().subject, text("store.statement")) << statement;
    }
}

TEST_F(GuardedConnection, StillReadsAndWritesRows) {
    sql::keepToRows(*session_);
    sql::cutLongQuestions(*session_);
    EXPECT_TRUE(session_->script(text("INSERT INTO meta (key, value) VALUES ('a', 'b')")));
    EXPECT_EQ(valueOf(session_->number(text("SELECT count(*) FROM meta WHERE key = 'a'"))), 1);
    EXPECT_TRUE(session_->number(text("PRAGMA data_version")));
}

TEST_F(GuardedConnection, CutsAQuestionWithoutEndAndStaysGood) {
    sql::cutLongQuestions(*session_, Milliseconds{30});
    for (int round = 0; round < 3; ++round) {
        const Result<qint64> endless = session_->number(
            text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"));
        ASSERT_FALSE(endless);
        EXPECT_EQ(endless.error().subject, text("store.too-long"));
        EXPECT_EQ(endless.error().kind, ErrorKind::Unavailable);
        EXPECT_EQ(valueOf(session_->number(text("SELECT 7"))), 7);
    }
}

// The connections the program works with are the guarded ones, and everything they do still goes.
TEST_F(GuardedConnection, IsWhatAStoreHandsOut) {
    const auto store = valueOf(openSqlStore(QStringLiteral("sqlite:") + path_, Missing::Refuse, clock_));
    const auto writer = valueOf(store->openWriter());
    EXPECT_TRUE(writer->rebuildProjections());
    const auto reader = valueOf(store->openReader());
    EXPECT_EQ(valueOf(reader->posts().count({})), 0);
}

}  // namespace
}  // namespace zhiban::testing
