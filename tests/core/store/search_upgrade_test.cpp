// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>

#include "core/ledger/verify_chain.h"
#include "core/store/sql/connection/statements.h"
#include "core/store/sql/ledger/ledger_table.h"
#include "core/store/sql/postgres/postgres_session.h"
#include "core/store/sql/posts/new_post.h"
#include "core/store/sql/sqlite/sqlite_session.h"
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

// The row hash as the first schema made it, said again in plain code.
QByteArray firstRowHash(const IncomingPost& post) {
    QByteArray bytes;
    const auto number = [&](qint64 value) { bytes.append(reinterpret_cast<const char*>(&value), sizeof value); };
    for (const QString& field :
         {post.sourceKey, post.externalId, post.url, post.title, post.body, post.author, post.place}) {
        number(field.size());
        bytes.append(reinterpret_cast<const char*>(field.utf16()), field.size() * 2);
    }
    number(post.published ? toMilliseconds(*post.published) : -1);
    number(post.likes);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

// A store as the first schema left it, with a few posts and acts.
class AnOldStore : public StoreTest {
  protected:
    void SetUp() override {
        if (GetParam() == sql::Engine::Sqlite) {
            address_ = text("sqlite:") + folder_.filePath(text("store.db"));
            raw_ = valueOf(sql::openSqliteSession(folder_.filePath(text("store.db")), sql::SqliteMode::Create));
            valueOf(raw_->script(QStringLiteral("PRAGMA application_id=%1").arg(sql::sqliteApplicationId)));
        } else {
            QString whyNot;
            PostgresServer* server = sharedServer(whyNot);
            if (server == nullptr) {
                GTEST_SKIP() << whyNot.toStdString();
            }
            address_ = server->newDatabase();
            raw_ = rawSession();
            valueOf(raw_->script(text("CREATE SCHEMA zb")));
        }
        valueOf(raw_->script(sql::statementFile(text("migrations/0001_create.sql"), GetParam())));
        valueOf(raw_->script(GetParam() == sql::Engine::Sqlite
                                 ? text("PRAGMA user_version=1")
                                 : text("INSERT INTO meta (key, value) VALUES ('schema', '1')")));
        fill();
        raw_.reset();
    }

    void fill() {
        valueOf(
            raw_->run(text("INSERT INTO source (id, key, name, connector, address, added_at) "
                           "VALUES (1, 'board', '留言板', 'jsonl', '', 0)")));
        for (int i = 1; i <= posts_; ++i) {
            const IncomingPost post = somePost(QString::number(i), text("云溪路的路灯杆晃，第 %1 条").arg(i)).post;
            valueOf(
                raw_->run(text("INSERT INTO post (id, identity, revision, source_id, external_id, url, title, body, "
                               "author, published_at, fetched_at, shown_at, place, likes, doubts, level, row_hash) "
                               "VALUES (:id, :identity, 1, 1, :external, :url, :title, :body, :author, NULL, :at, "
                               ":at, :place, :likes, 0, NULL, :hash)"),
                          {{u":id", i},
                           {u":identity", QByteArray::number(i)},
                           {u":external", post.externalId},
                           {u":url", post.url},
                           {u":title", post.title},
                           {u":body", post.body},
                           {u":author", post.author},
                           {u":at", clock_.now()},
                           {u":place", post.place},
                           {u":likes", post.likes},
                           {u":hash", firstRowHash(post)}}));
        }
        valueOf(raw_->beginWriting());
        sql::LedgerTable ledger(*raw_);
        LedgerHead head = valueOf(ledger.head());
        for (int i = 0; i < 3; ++i) {
            valueOf(ledger.append(draft(verbs::StoreCreated, text("store"), QString::number(i), {}), head));
        }
        valueOf(raw_->commit());
    }

    static constexpr int posts_ = 300;
    std::unique_ptr<sql::Session> raw_;
};
ZHIBAN_ON_BOTH_ENGINES(AnOldStore);

TEST_P(AnOldStore, IsUpgradedWithEveryRowSoundAndFound) {
    store_ = open(Missing::Refuse);
    const auto session = reader();
    const LedgerHead head = valueOf(session->ledger().head());
    EXPECT_EQ(head.sequence, 3);
    EXPECT_TRUE(valueOf(verifyChain(
                            head, [&](qint64 after) { return session->ledger().after(after, 10); }, Cancellation()))
                    .sound());
    PostFilter filter;
    filter.words = text("路燈桿");
    EXPECT_EQ(valueOf(session->posts().count(filter)), posts_) << "before it is indexed";
    EXPECT_EQ(valueOf(session->posts().indexState()).behind, posts_);
    const auto indexer = valueOf(store_->openSearchIndexer());
    while (valueOf(indexer->step(Cancellation()))) {
    }
    EXPECT_EQ(valueOf(session->posts().indexState()).behind, 0);
    EXPECT_EQ(valueOf(session->posts().count(filter)), posts_);
    filter.words = text("\"第 77 条\"");
    const auto found = valueOf(session->posts().page(filter, std::nullopt, 10));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].post.id, PostId{77});
    EXPECT_EQ(found[0].post.category, QString());
}

TEST_P(AnOldStore, HasTheRowHashesThatPostsWithoutACategoryStillGet) {
    store_ = open(Missing::Refuse);
    IncomingPost post = somePost(text("5")).post;
    EXPECT_EQ(sql::rowHashOf(post), firstRowHash(post)) << "without a category nothing is different";
    post.category = text("市政");
    EXPECT_NE(sql::rowHashOf(post), firstRowHash(post));
}

}  // namespace
}  // namespace zhiban::testing
