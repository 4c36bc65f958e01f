// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/sql/sql.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>
#include <thread>

#include "core/intake/collect/sql/sql_source.h"
#include "tests/core/intake/collecting_sink.h"
#include "tests/support/fake_clock.h"
#include "tests/support/postgres_server.h"

namespace zhiban::testing {
namespace {

TEST(OneSelect, TakesOneQuestionAndNothingThatCouldWrite) {
    const struct {
        const char* written;
        const char* subject;  // empty: taken
    } table[] = {
        {"SELECT * FROM posts WHERE id > :cursor", ""},
        {"  select id from posts where id > :cursor ; ", ""},
        {"-- theirs\n/* ; */ SELECT ';' AS t, id FROM posts WHERE id > :cursor", ""},
        {"WITH p AS (SELECT * FROM posts) SELECT * FROM p WHERE id > :cursor", ""},
        {"with\nrecursive p AS (SELECT 1) SELECT * FROM p WHERE id > :cursor", ""},
        {"SELECT * FROM posts", "sql.no-cursor"},
        {"SELECT ':cursor' FROM posts", "sql.no-cursor"},
        {"SELECT 1 -- :cursor", "sql.no-cursor"},
        {"DELETE FROM posts WHERE id > :cursor", "sql.not-a-select"},
        {"SELECT 1 WHERE 1 > :cursor; DROP TABLE posts", "sql.not-a-select"},
        {"/* SELECT */ UPDATE posts SET id = :cursor", "sql.not-a-select"},
        {"", "sql.not-a-select"},
    };
    for (const auto& row : table) {
        const Result<QString> taken = oneSelect(QString::fromLatin1(row.written));
        EXPECT_EQ(taken ? QString() : taken.error().subject, QString::fromLatin1(row.subject)) << row.written;
    }
    EXPECT_EQ(oneSelect(QStringLiteral("SELECT :cursor;;")), QStringLiteral("SELECT :cursor"));
}

class SqlCollecting : public ::testing::Test {
  protected:
    SqlCollecting() {
        source_.key = QStringLiteral("vendor");
        source_.name = QStringLiteral("舆情系统");
        source_.kind = QStringLiteral("sql");
        set("query", QStringLiteral("SELECT * FROM posts WHERE id > :cursor"));
        set("page", QStringLiteral("10"));
    }
    void set(const char* key, const QString& value) { source_.settings[QLatin1String(key)] = value; }
    Collected collect(const Cancellation& cancellation = {}) {
        CollectRequest request;
        request.source = source_;
        request.known = known_;
        request.policy = policy_;
        sink_.posts.clear();
        sink_.refused.clear();
        Collected collected = collector_->collect(request, sink_, clock_, cancellation);
        known_ = collected.state;
        return collected;
    }
    QString subjectOf(const Collected& collected) const {
        return collected.failure ? collected.failure->subject : QString();
    }
    QStringList ids() const {
        QStringList ids;
        for (const IncomingPost& post : sink_.posts) {
            ids << post.externalId;
        }
        return ids;
    }

    std::unique_ptr<Collector> collector_ = makeSql();
    Subscription source_;
    FetchPolicy policy_;
    FetchState known_;
    CollectingSink sink_;
    FakeClock clock_;
};

class SqliteCollecting : public SqlCollecting {
  protected:
    SqliteCollecting() {
        set("driver", QStringLiteral("QSQLITE"));
        set("database", path());
        run(
            QStringLiteral("CREATE TABLE posts(id INTEGER PRIMARY KEY, title TEXT, body TEXT, published TEXT, "
                           "likes INTEGER, picture BLOB);"));
    }
    QString path() const { return folder_.filePath(QStringLiteral("theirs.db")); }
    void run(const QString& statement) const {
        const QString name = QStringLiteral("theirs");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(path());
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            ASSERT_TRUE(query.exec(statement)) << query.lastError().text().toStdString();
        }
        QSqlDatabase::removeDatabase(name);
    }
    void fill(int from, int to) const {
        run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "
                           "INSERT INTO posts(id, title) SELECT i, '路灯 ' || i FROM n;")
                .arg(from)
                .arg(to));
    }

    QTemporaryDir folder_;
};

TEST_F(SqliteCollecting, ReadsPageAfterPageAndThenOnlyWhatIsNew) {
    fill(1, 25);
    const Collected first = collect();
    EXPECT_FALSE(first.failure) << first.failure->what.toStdString();
    EXPECT_FALSE(first.hasMore);
    ASSERT_EQ(sink_.posts.size(), 25u);
    EXPECT_EQ(sink_.posts.front().title, QStringLiteral("路灯 1"));
    EXPECT_EQ(sink_.posts.front().sourceKey, QStringLiteral("vendor"));
    EXPECT_EQ(sink_.posts.front().sourceName, QStringLiteral("舆情系统"));
    EXPECT_TRUE(first.state.position.endsWith(QLatin1String(" 25")));

    collect();
    EXPECT_TRUE(sink_.posts.empty());
    fill(26, 27);
    collect();
    EXPECT_EQ(ids(), (QStringList{QStringLiteral("26"), QStringLiteral("27")}));
}

TEST_F(SqliteCollecting, RemembersOnlyWhatWasDelivered) {
    fill(1, 25);
    sink_.failAfter = 13;
    EXPECT_EQ(subjectOf(collect()), QStringLiteral("store.full"));
    EXPECT_TRUE(known_.position.endsWith(QLatin1String(" 13")));
    sink_.failAfter.reset();
    collect();
    EXPECT_EQ(sink_.posts.size(), 12u);
}

TEST_F(SqliteCollecting, LeavesNoRowOutWhereAPageEndsBetweenRowsOfOneCursor) {
    fill(1, 40);
    run(QStringLiteral("UPDATE posts SET published = '2026-03-02 08:00:' || substr('0' || (id / 7), -2);"));
    set("query", QStringLiteral("SELECT * FROM posts WHERE published > :cursor"));
    set("cursor", QStringLiteral("published"));
    EXPECT_FALSE(collect().failure);
    EXPECT_EQ(sink_.posts.size(), 40u);
    run(QStringLiteral("UPDATE posts SET published = '2026-03-02 09:00:00';"));
    EXPECT_FALSE(collect().failure);
    EXPECT_EQ(sink_.posts.size(), 40u) << "all of one cursor: the page grows";
}

TEST_F(SqliteCollecting, MayLookBackWithoutLosingItsWay) {
    fill(1, 60);
    set("query", QStringLiteral("SELECT * FROM posts WHERE id > :cursor - 30"));
    EXPECT_FALSE(collect().failure);
    EXPECT_TRUE(known_.position.endsWith(QLatin1String(" 60")));
    fill(61, 62);
    EXPECT_FALSE(collect().failure);
    EXPECT_EQ(ids().mid(30), (QStringList{QStringLiteral("61"), QStringLiteral("62")}));
    EXPECT_TRUE(known_.position.endsWith(QLatin1String(" 62")));
}

TEST_F(SqliteCollecting, StopsAtItsBoundAndSaysThatMoreIsWaiting) {
    fill(1, 40);
    policy_.maximumBytes = 50;
    const Collected first = collect();
    EXPECT_FALSE(first.failure);
    EXPECT_TRUE(first.hasMore);
    EXPECT_EQ(sink_.posts.size(), 9u) << "a full page but for its last row, whose cursor may go on";
    EXPECT_TRUE(collect().hasMore);
    EXPECT_EQ(ids().front(), QStringLiteral("10"));
}

TEST_F(SqliteCollecting, KeepsLargeNumbersAndTimesAsTheyAre) {
    run(
        QStringLiteral("INSERT INTO posts(id, title, published, likes) "
                       "VALUES (9223372036854775807, '井盖', '2026-03-01 09:30:00', 12);"));
    collect();
    ASSERT_EQ(ids(), QStringList{QStringLiteral("9223372036854775807")});
    EXPECT_EQ(sink_.posts[0].likes, 12);
    EXPECT_EQ(sink_.posts[0].published, fromMilliseconds(1'772'328'600'000)) << "meant in Shanghai";
}

TEST_F(SqliteCollecting, MapsColumnsAndRefusesRowsThatAreNoPostsWhole) {
    run(
        QStringLiteral("INSERT INTO posts(id, title, picture) VALUES (1, '路灯', NULL), (2, NULL, NULL), "
                       "(3, '照片', x'0102');"));
    source_.mapping = {{QStringLiteral("body"), QStringLiteral("PICTURE")}};
    const Collected collected = collect();
    EXPECT_FALSE(collected.failure);
    EXPECT_EQ(ids(), QStringList{QStringLiteral("1")});
    ASSERT_EQ(sink_.refused.size(), 2u);
    EXPECT_EQ(sink_.refused[0].subject, QStringLiteral("sql.no-text"));
    EXPECT_EQ(sink_.refused[0].origin, QStringLiteral("theirs.db:2"));
    EXPECT_EQ(sink_.refused[1].subject, QStringLiteral("sql.blob"));
    EXPECT_TRUE(sink_.refused[1].raw.contains("照片"));
    EXPECT_TRUE(known_.position.endsWith(QLatin1String(" 3"))) << "and they are not met again";
}

TEST_F(SqliteCollecting, BeginsAnewWhenItIsAskedSomethingElse) {
    fill(1, 3);
    collect();
    set("query", QStringLiteral("SELECT id, title || '!' AS title FROM posts WHERE id > :cursor"));
    collect();
    EXPECT_EQ(sink_.posts.size(), 3u);
    set("begin", QStringLiteral("2"));
    known_ = {};
    collect();
    EXPECT_EQ(ids(), QStringList{QStringLiteral("3")});
}

TEST_F(SqliteCollecting, SaysWhyItCannotAsk) {
    set("cursor", QStringLiteral("number"));
    EXPECT_EQ(subjectOf(collect()), QStringLiteral("sql.no-cursor-column"));
    set("cursor", QStringLiteral("ID"));
    EXPECT_EQ(subjectOf(collect()), QString()) << "in whatever case";
    set("query", QStringLiteral("SELECT * FROM nothing WHERE id > :cursor"));
    EXPECT_EQ(subjectOf(collect()), QStringLiteral("sql.refused"));
    set("database", folder_.filePath(QStringLiteral("none.db")));
    EXPECT_EQ(subjectOf(collect()), QStringLiteral("file.missing"));
    EXPECT_FALSE(QFile::exists(folder_.filePath(QStringLiteral("none.db")))) << "and makes none";
    QFile other(folder_.filePath(QStringLiteral("none.db")));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("this is a text and no database at all, whatever its name may say of it");
    other.close();
    EXPECT_NE(subjectOf(collect()), QString());
}

TEST_F(SqliteCollecting, CannotWriteEvenWhereTheQueryTries) {
    fill(1, 1);
    set("query", QStringLiteral("WITH a AS (SELECT :cursor) DELETE FROM posts"));
    EXPECT_NE(subjectOf(collect()), QString());
    set("query", QStringLiteral("SELECT * FROM posts WHERE id > :cursor"));
    collect();
    EXPECT_EQ(sink_.posts.size(), 1u);
}

TEST_F(SqliteCollecting, EndsAQueryThatWouldNeverEnd) {
    set("query", QStringLiteral("WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) "
                                "SELECT id, 'x' AS title FROM n WHERE id < 0 AND id > :cursor"));
    policy_.deadline = std::chrono::milliseconds(200);
    EXPECT_EQ(subjectOf(collect()), QStringLiteral("sql.timeout"));

    policy_.deadline = std::chrono::minutes(10);
    const Cancellation cancellation;
    std::thread person([&] { cancellation.cancel(); });
    const Collected cancelled = collect(cancellation);
    person.join();
    ASSERT_TRUE(cancelled.failure);
    EXPECT_EQ(cancelled.failure->kind, ErrorKind::Cancelled);
}

class PostgresCollecting : public SqlCollecting {
  protected:
    static void SetUpTestSuite() { server_ = PostgresServer::start(whyNot_); }
    static void TearDownTestSuite() { server_.reset(); }
    void SetUp() override {
        if (server_ == nullptr) {
            GTEST_SKIP() << whyNot_.toStdString();
        }
        address_ = server_->newDatabase();
        run("CREATE TABLE posts(id bigint, title text, published timestamptz, score numeric, picture bytea)");
        connectTo(QUrl(address_));
        source_.insideHouse = true;
    }
    void run(const char* statement) const { server_->run(address_, QString::fromUtf8(statement)); }
    void connectTo(const QUrl& address) {
        set("driver", QStringLiteral("QPSQL"));
        set("database", address.path().mid(1));
        set("host", QUrlQuery(address).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded));
        set("user", address.userName());
    }

    static inline std::unique_ptr<PostgresServer> server_;
    static inline QString whyNot_;
    QString address_;
};

TEST_F(PostgresCollecting, ReadsPagesNumbersAndTimesWithoutLoss) {
    run("INSERT INTO posts SELECT 9007199254740993 + n, '路灯 ' || n, "
        "'2026-03-02 08:00:00.000001+08'::timestamptz + n * interval '1 microsecond', "
        "123456789012345678901234567890.5 FROM generate_series(1, 25) AS n");
    set("query", QStringLiteral("SELECT *, score AS body FROM posts WHERE published > :cursor"));
    set("cursor", QStringLiteral("published"));
    set("begin", QStringLiteral("1970-01-01"));
    const Collected collected = collect();
    ASSERT_FALSE(collected.failure) << collected.failure->what.toStdString();
    ASSERT_EQ(sink_.posts.size(), 25u) << "a cursor finer than a millisecond";
    EXPECT_EQ(sink_.posts[0].externalId, QStringLiteral("9007199254740994"));
    EXPECT_EQ(sink_.posts[0].body, QStringLiteral("123456789012345678901234567890.5"));
    EXPECT_EQ(sink_.posts[0].published, fromMilliseconds(1'772'409'600'000));
    collect();
    EXPECT_TRUE(sink_.posts.empty());
}

TEST_F(PostgresCollecting, CannotWriteWhateverTheQueryTries) {
    run("INSERT INTO posts VALUES (1, 'x', now(), 0, NULL)");
    run("CREATE FUNCTION wipe() RETURNS bigint LANGUAGE sql AS 'DELETE FROM posts RETURNING id'");
    for (const char* query : {"WITH gone AS (DELETE FROM posts RETURNING *) SELECT * FROM gone WHERE id > :cursor",
                              "SELECT wipe() AS id, 'x' AS title WHERE 1 > :cursor",
                              "SELECT set_config('transaction_read_only', 'off', false) AS title, wipe() AS id "
                              "WHERE 1 > :cursor"}) {
        set("query", QString::fromLatin1(query));
        EXPECT_NE(subjectOf(collect()), QString()) << query;
    }
    set("query", QStringLiteral("SELECT * FROM posts WHERE id > :cursor"));
    EXPECT_FALSE(collect().failure);
    EXPECT_EQ(sink_.posts.size(), 1u);
}

TEST_F(PostgresCollecting, EndsAQueryThatTakesTooLong) {
    run("INSERT INTO posts VALUES (1, 'x', now(), 0, NULL)");
    set("query", QStringLiteral("SELECT id, title, pg_sleep(60)::text AS body FROM posts WHERE id > :cursor"));
    policy_.deadline = std::chrono::milliseconds(300);
    EXPECT_EQ(subjectOf(collect()), QStringLiteral("sql.timeout"));
}

TEST_F(PostgresCollecting, RefusesBytesAndKeepsTheRow) {
    run("INSERT INTO posts VALUES (1, 'x', now(), 0, '\\x0102')");
    source_.mapping = {{QStringLiteral("body"), QStringLiteral("picture")}};
    EXPECT_FALSE(collect().failure);
    ASSERT_EQ(sink_.refused.size(), 1u);
    EXPECT_EQ(sink_.refused[0].subject, QStringLiteral("sql.blob"));
}

TEST_F(PostgresCollecting, AsksThisMachineOnlyWhereAnAdministratorAllowsIt) {
    source_.insideHouse = false;
    EXPECT_EQ(subjectOf(collect()), QStringLiteral("sql.inside"));
    set("host", QStringLiteral("127.0.0.1"));
    EXPECT_EQ(subjectOf(collect()), QStringLiteral("fetch.private-address"));
    source_.insideHouse = true;
    set("port", QStringLiteral("1"));
    EXPECT_EQ(subjectOf(collect()), QStringLiteral("sql.unreachable"));
}

}  // namespace
}  // namespace zhiban::testing
