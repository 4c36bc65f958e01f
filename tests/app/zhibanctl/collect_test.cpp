// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>

#include "core/intake/folder/drop_folder.h"
#include "tests/app/zhibanctl/program.h"

namespace zhiban {

namespace {

using testing::Outcome;
using testing::Program;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

// A store that listens to one folder.
class Collect : public Program {
  protected:
    void SetUp() override {
        Program::SetUp();
        ASSERT_TRUE(QDir(folder_.path()).mkpath(text("drop")));
        ASSERT_EQ(run({text("init")}).exitCode, 0);
        const Outcome added = run({text("sources"), text("add"), text("--name"), text("投递箱"), text("--kind"),
                                   text("folder"), text("--address"), path(text("drop")), text("--every"), text("60")});
        ASSERT_EQ(added.exitCode, 0) << added.words.toStdString();
        key_ = QString::fromUtf8(added.output).trimmed();
    }
    std::vector<QJsonObject> list() const { return run({text("--json"), text("sources"), text("list")}).objects(); }
    QJsonObject collectOnce() const {
        const Outcome collected = run({text("--json"), text("collect"), text("--once")});
        EXPECT_EQ(collected.exitCode, 0) << collected.words.toStdString();
        return collected.objects().empty() ? QJsonObject() : collected.objects().back();
    }
    // A complete file: nothing of it changes any more, which only the file system can tell.
    void drop(const QString& name, const QByteArray& bytes) {
        writeFile(text("drop/") + name, bytes);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                const Result<FolderLook> look = DropFolder(path(text("drop"))).look();
                return look && look->waiting == 0;
            },
            10'000));
    }

    QString key_;
};

TEST_F(Collect, AsksWhatIsDueAndNothingElse) {
    drop(text("a.csv"), "标题,内容\n甲,路灯不亮\n乙,井盖丢了\n");
    const QJsonObject first = collectOnce();
    EXPECT_EQ(first[text("asked")].toInt(), 1);
    EXPECT_EQ(first[text("stored")].toInt(), 2);
    EXPECT_EQ(collectOnce()[text("asked")].toInt(), 0);
    EXPECT_EQ(run({text("sources"), text("ask"), key_}).exitCode, 0);
    EXPECT_EQ(collectOnce()[text("asked")].toInt(), 1);
    ASSERT_EQ(list().size(), 1U);
    EXPECT_EQ(list()[0][text("posts")].toInt(), 2);
    EXPECT_FALSE(list()[0][text("last_success")].toString().isEmpty());
}

TEST_F(Collect, AsksNoPausedSource) {
    EXPECT_EQ(run({text("sources"), text("pause"), key_, text("机房检修")}).exitCode, 0);
    EXPECT_EQ(collectOnce()[text("asked")].toInt(), 0);
    EXPECT_EQ(list()[0][text("paused_because")].toString(), text("机房检修"));
    EXPECT_EQ(run({text("sources"), text("resume"), key_}).exitCode, 0);
    EXPECT_EQ(collectOnce()[text("asked")].toInt(), 1);
    EXPECT_EQ(run({text("sources"), text("retire"), key_}).exitCode, 0);
    EXPECT_TRUE(list().empty());
}

TEST_F(Collect, GivesItsSourcesBackWhenItIsAskedToEnd) {
    QProcess program;
    program.start(text(ZHIBANCTL), {text("--store"), storePath(), text("--json"), text("collect")});
    ASSERT_TRUE(program.waitForReadyRead(30'000));
    program.terminate();
    ASSERT_TRUE(program.waitForFinished(30'000));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_TRUE(program.readAllStandardOutput().contains("\"asked\":1"));
    EXPECT_EQ(list()[0][text("failures")].toInt(), 0);
}

TEST_F(Collect, ListensToAListOfFeeds) {
    const QString opml = writeFile(text("feeds.opml"),
                                   "<opml version=\"2.0\"><body><outline text=\"城市\">"
                                   "<outline text=\"公告\" type=\"rss\" xmlUrl=\"https://a.example/feed\"/>"
                                   "<outline text=\"论坛\" type=\"rss\" xmlUrl=\"https://b.example/feed\"/>"
                                   "</outline></body></opml>");
    const std::vector<QJsonObject> added = run({text("--json"), text("sources"), text("import"), opml}).objects();
    ASSERT_EQ(added.size(), 1U);
    EXPECT_EQ(added[0][text("added")].toInt(), 2);
    EXPECT_EQ(run({text("--json"), text("sources"), text("import"), opml}).objects()[0][text("known")].toInt(), 2);
    EXPECT_EQ(list().size(), 3U);
}

TEST_F(Collect, SaysWhatIsWrongWithASource) {
    const auto add = [&](const QStringList& rest) {
        return run(QStringList{text("sources"), text("add"), text("--name"), text("x")} + rest);
    };
    EXPECT_EQ(add({text("--kind"), text("telegraph"), text("--address"), text("https://a.example")}).exitCode, 1);
    EXPECT_EQ(add({text("--kind"), text("feed"), text("--address"), text("no address")}).exitCode, 1);
    EXPECT_EQ(add({text("--kind"), text("feed"), text("--address"), text("https://a.example"), text("--hours"),
                   text("mornings")})
                  .exitCode,
              1);
    EXPECT_EQ(run({text("collect"), text("--at-once"), text("0")}).exitCode, 2);
    EXPECT_EQ(run({text("sources"), text("dance")}).exitCode, 2);
}

}  // namespace

}  // namespace zhiban
