// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <thread>

#include "core/store/sql/restore_store.h"
#include "core/store/sql/sqlite/sqlite_session.h"
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

class Backup : public StoreTest {
  protected:
    void SetUp() override {
        StoreTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        std::vector<MatchedPost> posts;
        for (int i = 0; i < 1200; ++i) {
            posts.push_back(i % 10 == 0 ? alertPost(QString::number(i), Level::Yellow) : somePost(QString::number(i)));
        }
        post_ = receive(posts).last;
        openCase(text("c-1"), text("2026-0001"), {post_});
        const auto work = valueOf(writer_->begin());
        hash_ = valueOf(work->attach(QByteArray("p\0\xFF", 3), text("image/png")));
        valueOf(
            work->quarantine({{{}, text("board"), text("jsonl"), text("a:1"), text("x.y"), {}, {}, 0, clock_.now()}}));
        valueOf(work->commit(
            {draft(verbs::CaseEvidenceAdded, text("case"), text("c-1"),
                   toJson(CaseEvidencePayload{
                       EvidenceId{text("e-1")}, hash_, text("a"), text("b"), 3, EvidenceRole::After, {}}))}));
        backup_ = folder_.filePath(text("backup.db"));
    }
    void expectSameAs(const Store& other) {
        const auto mine = reader();
        const auto theirs = valueOf(other.openReader());
        EXPECT_EQ(valueOf(theirs->posts().page({}, std::nullopt, 2000)),
                  valueOf(mine->posts().page({}, std::nullopt, 2000)));
        EXPECT_EQ(valueOf(theirs->ledger().after(0, 100)), valueOf(mine->ledger().after(0, 100)));
        EXPECT_EQ(valueOf(theirs->ledger().head()), valueOf(mine->ledger().head()));
        EXPECT_EQ(valueOf(theirs->cases().file(CaseId{text("c-1")})), valueOf(mine->cases().file(CaseId{text("c-1")})));
        EXPECT_EQ(valueOf(theirs->sources().all()), valueOf(mine->sources().all()));
        EXPECT_EQ(valueOf(theirs->attachments().bytes(hash_)), valueOf(mine->attachments().bytes(hash_)));
        EXPECT_EQ(valueOf(theirs->quarantine().page({}, std::nullopt, 10)),
                  valueOf(mine->quarantine().page({}, std::nullopt, 10)));
    }
    QStringList filesBeside(const QString& path) const {
        return QDir(QFileInfo(path).path()).entryList({QFileInfo(path).fileName() + QLatin1Char('*')}, QDir::Files);
    }

    PostId post_;
    QByteArray hash_;
    QString backup_;
};
ZHIBAN_ON_BOTH_ENGINES(Backup);

TEST_P(Backup, IsACompleteStoreInOneFile) {
    valueOf(store_->backUp(backup_));
    EXPECT_EQ(filesBeside(backup_), QStringList{text("backup.db")}) << "nothing unfinished stays behind";
    expectSameAs(*valueOf(openSqlStore(text("sqlite:") + backup_, Missing::Refuse, clock_)));
}

TEST_P(Backup, NeverReplacesAFile) {
    valueOf(store_->backUp(backup_));
    EXPECT_EQ(store_->backUp(backup_).error().subject, text("store.exists"));
}

TEST_P(Backup, RestoresIntoANewFile) {
    valueOf(store_->backUp(backup_));
    const QString target = text("sqlite:") + folder_.filePath(text("new/restored.db"));
    valueOf(restoreSqlStore(backup_, target));
    const auto restored = valueOf(openSqlStore(target, Missing::Refuse, clock_));
    expectSameAs(*restored);
    EXPECT_EQ(restoreSqlStore(backup_, target).error().subject, text("store.exists"));
    const auto writer = valueOf(restored->openWriter());
    const auto work = valueOf(writer->begin());
    EXPECT_GT(valueOf(work->receive({somePost(text("new"))}, text("jsonl"), clock_.now())).last, post_);
}

TEST_P(Backup, RestoresOntoAServer) {
    QString whyNot;
    PostgresServer* server = sharedServer(whyNot);
    if (server == nullptr) {
        GTEST_SKIP() << whyNot.toStdString();
    }
    valueOf(store_->backUp(backup_));
    const QString target = server->newDatabase();
    valueOf(restoreSqlStore(backup_, target));
    const auto restored = valueOf(openSqlStore(target, Missing::Refuse, clock_));
    expectSameAs(*restored);
    EXPECT_EQ(restoreSqlStore(backup_, target).error().subject, text("store.exists"));
    const auto writer = valueOf(restored->openWriter());
    const auto work = valueOf(writer->begin());
    EXPECT_GT(valueOf(work->receive({somePost(text("new"))}, text("jsonl"), clock_.now())).last, post_);
}

TEST_P(Backup, IsRefusedForRestoreWhenItsRecordWasChanged) {
    valueOf(store_->backUp(backup_));
    {
        const auto session = valueOf(sql::openSqliteSession(backup_, sql::SqliteMode::Write));
        valueOf(session->script(text("DROP TRIGGER ledger_keeps; UPDATE ledger SET actor = 'x' WHERE sequence = 2")));
    }
    const QString target = folder_.filePath(text("restored.db"));
    const Error error = restoreSqlStore(backup_, target).error();
    EXPECT_EQ(error.subject, text("ledger.damaged"));
    EXPECT_EQ(error.details, std::vector<QString>{text("2")});
    EXPECT_FALSE(QFile::exists(target));
}

TEST_P(Backup, SaysThatThereIsNone) {
    EXPECT_EQ(restoreSqlStore(backup_, folder_.filePath(text("x.db"))).error().subject, text("store.missing"));
}

TEST_P(Backup, IsConsistentWhileOthersWrite) {
    std::thread other([&] {
        const auto session = valueOf(store_->openWriter());
        for (int i = 0; i < 20; ++i) {
            const auto work = valueOf(session->begin());
            valueOf(work->receive({somePost(QStringLiteral("w-%1").arg(i))}, text("jsonl"), clock_.now()));
            PostsReceivedPayload payload;
            payload.stored = 1;
            valueOf(work->commit({draft(verbs::PostsReceived, text("intake"), {}, toJson(payload))}));
        }
    });
    valueOf(store_->backUp(backup_));
    other.join();
    const auto copy = valueOf(valueOf(openSqlStore(backup_, Missing::Refuse, clock_))->openReader());
    // The acts before the loop: one batch, one case, one piece of evidence.
    EXPECT_EQ(valueOf(copy->posts().count({})), 1200 + valueOf(copy->ledger().head()).sequence - 3);
}

}  // namespace
}  // namespace zhiban::testing
