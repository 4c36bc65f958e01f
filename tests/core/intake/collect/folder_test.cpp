// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/folder/folder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/core/intake/collecting_sink.h"
#include "tests/support/fake_clock.h"

namespace zhiban::testing {
namespace {

class FolderCollecting : public ::testing::Test {
  protected:
    QString path(const QString& name) const { return folder_.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Collected collect() {
        CollectRequest request;
        request.source.key = QStringLiteral("hall");
        request.source.name = QStringLiteral("市民大厅");
        request.source.kind = QStringLiteral("folder");
        request.source.address = folder_.path();
        request.known = known_;
        Collected collected = collector_->collect(request, sink_, clock_, Cancellation());
        known_ = collected.state;
        return collected;
    }
    // Until nothing is being written any more.
    Collected collectAll() {
        Collected last = collect();
        EXPECT_TRUE(QTest::qWaitFor([&] { return last.failure || !(last = collect()).hasMore; }, 10'000));
        return last;
    }
    QStringList files(const QString& shelf) const { return QDir(path(shelf)).entryList(QDir::Files); }

    QTemporaryDir folder_;
    std::unique_ptr<Collector> collector_ = makeFolder();
    CollectingSink sink_;
    FakeClock clock_;
    FetchState known_;
};

TEST_F(FolderCollecting, TakesEachCompleteFileOnceWhateverReadsIt) {
    write(QStringLiteral("a.csv"), "编号,标题\n1,路灯不亮\n2,井盖缺失\n");
    write(QStringLiteral("b.jsonl"), "{\"id\":\"9\",\"title\":\"噪音\",\"source\":\"other\"}\n");
    write(QStringLiteral("c.eml"), "From: a@example.org\r\nSubject: water\r\n\r\nno water\r\n");
    const Collected early = collect();
    EXPECT_TRUE(early.hasMore) << "written a moment ago";
    EXPECT_EQ(early.retryAfter, std::chrono::seconds(2));
    EXPECT_TRUE(sink_.posts.empty());

    const Collected done = collectAll();
    EXPECT_FALSE(done.failure) << done.failure->what.toStdString();
    ASSERT_EQ(sink_.posts.size(), 4u);
    EXPECT_EQ(sink_.posts[0].sourceKey, QStringLiteral("hall"));
    EXPECT_EQ(sink_.posts[0].sourceName, QStringLiteral("市民大厅"));
    EXPECT_EQ(files(QStringLiteral("done")).size(), 3);
    EXPECT_EQ(done.state.lastSuccess, clock_.now());

    EXPECT_FALSE(collect().hasMore);
    EXPECT_EQ(sink_.posts.size(), 4u) << "nothing twice";
}

TEST_F(FolderCollecting, MovesAFileOnlyOnceWhatItHoldsIsStored) {
    write(QStringLiteral("a.csv"), "编号,标题\n1,路灯不亮\n");
    sink_.failAfter = 0;
    const Collected failed = collectAll();
    ASSERT_TRUE(failed.failure);
    EXPECT_EQ(failed.failure->subject, QStringLiteral("store.full"));
    EXPECT_EQ(failed.state.failure, QStringLiteral("disk full"));
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("a.csv"))));

    sink_.failAfter.reset();
    EXPECT_FALSE(collectAll().failure);
    EXPECT_EQ(sink_.settledAt, std::vector<size_t>{1});
    EXPECT_EQ(files(QStringLiteral("done")), QStringList{QStringLiteral("a.csv")});
}

TEST_F(FolderCollecting, PutsAFileNobodyReadsIntoQuarantineAndGoesOn) {
    write(QStringLiteral("a.bin"), QByteArray("\0\1\2", 3));
    write(QStringLiteral("b.csv"), "编号,标题\n1,路灯不亮\n");
    const Collected done = collectAll();
    EXPECT_FALSE(done.failure) << "one bad file is no failure of the folder";
    EXPECT_EQ(sink_.posts.size(), 1u);
    ASSERT_EQ(sink_.refused.size(), 1u);
    EXPECT_EQ(sink_.refused[0].subject, QStringLiteral("input.unknown-kind"));
    EXPECT_EQ(sink_.refused[0].raw, QByteArray("\0\1\2", 3));
    EXPECT_EQ(sink_.refused[0].sourceKey, QStringLiteral("hall"));
    EXPECT_EQ(files(QStringLiteral("refused")), QStringList{QStringLiteral("a.bin")});
}

TEST_F(FolderCollecting, LeavesPicturesWhereTheyAreAndSaysSoOnce) {
    write(QStringLiteral("现场.jpg"), "picture");
    for (int round = 0; round < 3; ++round) {
        EXPECT_FALSE(collectAll().failure);
    }
    ASSERT_EQ(sink_.refused.size(), 1u);
    EXPECT_EQ(sink_.refused[0].subject, QStringLiteral("folder.media"));
    EXPECT_EQ(sink_.refused[0].origin, QStringLiteral("现场.jpg"));
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("现场.jpg"))));

    ASSERT_TRUE(QFile::remove(path(QStringLiteral("现场.jpg"))));
    collectAll();
    EXPECT_TRUE(known_.position.isEmpty()) << "what is gone is forgotten";
}

TEST_F(FolderCollecting, FailsWithAReasonWhereThereIsNoFolder) {
    ASSERT_TRUE(folder_.remove());
    const Collected failed = collect();
    ASSERT_TRUE(failed.failure);
    EXPECT_EQ(failed.failure->subject, QStringLiteral("file.missing"));
    EXPECT_EQ(failed.state.lastFailure, clock_.now());
}

}  // namespace
}  // namespace zhiban::testing
