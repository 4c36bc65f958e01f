// SPDX-License-Identifier: GPL-3.0-or-later
// The same commands against a PostgreSQL server of the test's own.
#include <QFileInfo>

#include "tests/app/zhibanctl/program.h"
#include "tests/support/postgres_server.h"

namespace zhiban {

namespace {

using testing::Outcome;
using testing::PostgresServer;

class OnPostgres : public testing::Program {
  protected:
    static void SetUpTestSuite() { server_ = PostgresServer::start(whyNot_); }
    static void TearDownTestSuite() { server_.reset(); }
    void SetUp() override {
        if (!server_) {
            GTEST_SKIP() << "no PostgreSQL: " << whyNot_.toStdString();
        }
        address_ = server_->newDatabase();
    }

    Outcome onServer(const QStringList& arguments) const {
        return runBare(QStringList{QStringLiteral("--store"), address_, QStringLiteral("--json")} + arguments);
    }
    QString posts() const {
        return writeFile(QStringLiteral("posts.jsonl"),
                         "{\"id\":\"1\",\"title\":\"路灯杆晃动\",\"body\":\"灯杆要倒了\",\"published\":\"2026-01-16T07:"
                         "48:00+08:00\"}\n"
                         "{\"id\":\"2\",\"title\":\"羊汤\",\"body\":\"哪家地道\\u0000?\",\"published\":\"2026-01-16T12:"
                         "00:00+08:00\"}\n"
                         "broken\n");
    }

    static std::unique_ptr<PostgresServer> server_;
    static QString whyNot_;
    QString address_;
};

std::unique_ptr<PostgresServer> OnPostgres::server_;
QString OnPostgres::whyNot_;

TEST_F(OnPostgres, EveryCommandWorksAsOnAFile) {
    ASSERT_EQ(onServer({QStringLiteral("init")}).exitCode, 0);
    const Outcome imported = onServer({QStringLiteral("import"), posts()});
    ASSERT_EQ(imported.exitCode, 0) << imported.words.toStdString();
    const QJsonObject summary = imported.objects().front();
    EXPECT_EQ(summary[QStringLiteral("stored")].toInt(), 2);
    EXPECT_EQ(summary[QStringLiteral("quarantined")].toInt(), 1);
    EXPECT_EQ(summary[QStringLiteral("alerts")].toInt(), 1);
    EXPECT_EQ(onServer({QStringLiteral("import"), posts()}).objects().front()[QStringLiteral("duplicates")].toInt(), 2);
    EXPECT_EQ(onServer({QStringLiteral("search"), QStringLiteral("灯杆")}).objects().size(), 1U);
    EXPECT_EQ(onServer({QStringLiteral("ledger"), QStringLiteral("verify")}).exitCode, 0);
    const QString briefing = path(QStringLiteral("week.html"));
    EXPECT_EQ(onServer({QStringLiteral("brief"), QStringLiteral("--from"), QStringLiteral("2026-01-12"),
                        QStringLiteral("--to"), QStringLiteral("2026-01-19"), QStringLiteral("--format"),
                        QStringLiteral("html"), QStringLiteral("--out"), briefing})
                  .exitCode,
              0);
    EXPECT_GT(QFileInfo(briefing).size(), 1000);
}

TEST_F(OnPostgres, ABackupIsAFileThatOpensAnywhereAndGoesBackIntoAnotherDatabase) {
    ASSERT_EQ(onServer({QStringLiteral("import"), posts()}).exitCode, 0);
    const QString backup = path(QStringLiteral("backup.db"));
    ASSERT_EQ(onServer({QStringLiteral("backup"), backup}).exitCode, 0);
    const QString asFile = QStringLiteral("sqlite:") + backup;
    EXPECT_EQ(runBare({QStringLiteral("--store"), asFile, QStringLiteral("--json"), QStringLiteral("search"),
                       QStringLiteral("羊汤")})
                  .objects()
                  .size(),
              1U);
    const QString other = server_->newDatabase();
    const Outcome restored = runBare({QStringLiteral("--store"), other, QStringLiteral("restore"), backup});
    ASSERT_EQ(restored.exitCode, 0) << restored.words.toStdString();
    EXPECT_EQ(runBare({QStringLiteral("--store"), other, QStringLiteral("ledger"), QStringLiteral("verify")}).exitCode,
              0);
    EXPECT_EQ(runBare({QStringLiteral("--store"), other, QStringLiteral("--json"), QStringLiteral("search"),
                       QStringLiteral("羊汤")})
                  .objects()
                  .size(),
              1U);
}

TEST_F(OnPostgres, AServerThatIsNotThereIsSaidInWordsAndEndsWithOne) {
    const Outcome outcome = runBare({QStringLiteral("--store"), QStringLiteral("postgresql://nobody@127.0.0.1:1/none"),
                                     QStringLiteral("search"), QStringLiteral("x")});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_FALSE(outcome.words.isEmpty());
}

}  // namespace

}  // namespace zhiban
