// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "core/ledger/verify_chain.h"
#include "tests/core/store/store_fixture.h"
#include "tests/core/store/target_program.h"

namespace zhiban::testing {
namespace {

class Durability : public StoreTest {
  protected:
    // Lines "acked N" the program has written: what it may never lose.
    static int acked(QProcess& process) { return static_cast<int>(process.readAllStandardOutput().count("acked")); }
    ChainVerdict verdict() {
        const auto session = reader();
        const auto pages = [&](qint64 after) { return session->ledger().after(after, 500); };
        return valueOf(verifyChain(valueOf(session->ledger().head()), pages, Cancellation()));
    }
    qint64 postsOf(const QString& source) {
        PostFilter filter;
        filter.sources = QStringList{source};
        return valueOf(reader()->posts().count(filter));
    }
};
ZHIBAN_ON_BOTH_ENGINES(Durability);

TEST_P(Durability, KeepsWhatWasAckedWhenItsWriterIsKilled) {
    std::mt19937 random(7);
    writer_.reset();
    for (int round = 0; round < 12; ++round) {
        const QString name = QStringLiteral("writer-%1").arg(round);
        const auto process = startTarget({text("write"), address_, text("100000"), name});
        ASSERT_TRUE(process->waitForReadyRead(30000));
        process->waitForFinished(static_cast<int>(random() % 60));
        process->kill();
        ASSERT_TRUE(process->waitForFinished());
        store_ = open(Missing::Refuse);
        const int promised = acked(*process);
        EXPECT_GT(promised, 0);
        EXPECT_GE(postsOf(name), promised);
        EXPECT_LE(postsOf(name), promised + 1) << "at most the one whose answer was not heard";
    }
    EXPECT_TRUE(verdict().sound());
    EXPECT_EQ(verdict().checked, valueOf(reader()->posts().count({}))) << "one act for every post";
}

TEST_P(Durability, LetsFourProcessesWriteAtOnce) {
    writer_.reset();
    constexpr int each = 60;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 4; ++i) {
        processes.push_back(
            startTarget({text("write"), address_, QString::number(each), QStringLiteral("writer-%1").arg(i)}));
    }
    for (const auto& process : processes) {
        ASSERT_TRUE(process->waitForFinished(120000));
        EXPECT_EQ(process->exitCode(), 0);
        const QByteArray output = process->readAllStandardOutput();
        EXPECT_FALSE(output.contains("failed")) << output.right(60).toStdString();
        EXPECT_EQ(output.count("acked"), each);
    }
    EXPECT_EQ(valueOf(reader()->posts().count({})), 4 * each);
    EXPECT_TRUE(verdict().sound());
    EXPECT_EQ(verdict().checked, 4 * each);
}

TEST_P(Durability, SaysThatTheDiskIsFullAndGoesOnAfterwards) {
    if (GetParam() == sql::Engine::Postgres) {
        GTEST_SKIP() << "the server's disk is the server's matter";
    }
    writer_.reset();
    const auto process = startTarget({text("fill"), address_, text("3000000")});
    ASSERT_TRUE(process->waitForFinished(60000));
    EXPECT_EQ(QString::fromUtf8(process->readAllStandardOutput()).trimmed(),
              text("full store.disk-full; all kept; then ok"));
    EXPECT_TRUE(verdict().sound());
}

}  // namespace
}  // namespace zhiban::testing
