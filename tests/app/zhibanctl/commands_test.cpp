// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "tests/app/zhibanctl/program.h"
#include "tests/support/shared_data.h"

namespace zhiban {

namespace {

using testing::Outcome;
using testing::Program;

const QByteArray twoPosts =
    R"({"id":"1","title":"路灯杆晃动","body":"白鹭桥北口,灯 杆 要倒了","published":"2026-01-16T07:48:00+08:00","source":"video"})"
    "\n"
    R"({"id":"2","title":"羊汤","body":"哪家地道?","published":"2026-01-16T12:00:00+08:00","source":"forum"})"
    "\n";

class Zhibanctl : public Program {
  protected:
    QJsonObject import(const QByteArray& lines, const QStringList& more = {}) const {
        const QString file = writeFile(QStringLiteral("posts.jsonl"), lines);
        const Outcome outcome = run(QStringList{QStringLiteral("--json"), QStringLiteral("import"), file} + more);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.words.toStdString();
        return outcome.objects().empty() ? QJsonObject() : outcome.objects().back();
    }
};

TEST_F(Zhibanctl, ImportPrintsWhatBecameOfEveryItem) {
    const QJsonObject summary = import(twoPosts + "this is not JSON\n");
    EXPECT_EQ(summary[QStringLiteral("read")].toInt(), 3);
    EXPECT_EQ(summary[QStringLiteral("stored")].toInt(), 2);
    EXPECT_EQ(summary[QStringLiteral("quarantined")].toInt(), 1);
    EXPECT_EQ(summary[QStringLiteral("alerts")].toInt(), 1);
    EXPECT_TRUE(summary[QStringLiteral("seconds")].isDouble());
}

TEST_F(Zhibanctl, ImportingTwiceStoresOnceAndAChangedTextIsARevision) {
    import(twoPosts);
    EXPECT_EQ(import(twoPosts)[QStringLiteral("duplicates")].toInt(), 2);
    QByteArray changed = twoPosts;
    changed.replace("哪家地道?", "找到了,砚台巷。");
    const QJsonObject summary = import(changed);
    EXPECT_EQ(summary[QStringLiteral("duplicates")].toInt(), 1);
    EXPECT_EQ(summary[QStringLiteral("revised")].toInt(), 1);
}

TEST_F(Zhibanctl, ImportTakesFieldsFromColumnsOfOtherNames) {
    import(R"({"no":"7","text":"停暖","time":"2026-01-14T18:20:00+08:00"})"
           "\n",
           {QStringLiteral("--map"), QStringLiteral("id=no"), QStringLiteral("--map"), QStringLiteral("body=text"),
            QStringLiteral("--map"), QStringLiteral("published=time")});
    const std::vector<QJsonObject> found =
        run({QStringLiteral("--json"), QStringLiteral("search"), QStringLiteral("停暖")}).objects();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front()[QStringLiteral("id")].toString(), QStringLiteral("7"));
    EXPECT_EQ(found.front()[QStringLiteral("published")].toString(), QStringLiteral("2026-01-14T10:20:00.000Z"));
}

TEST_F(Zhibanctl, SearchFindsOneCharacterAndSaysNothingWhenThereIsNothing) {
    import(twoPosts);
    EXPECT_EQ(run({QStringLiteral("search"), QStringLiteral("杆"), QStringLiteral("--json")}).objects().size(), 1U);
    const Outcome nothing = run({QStringLiteral("search"), QStringLiteral("没有的词"), QStringLiteral("--json")});
    EXPECT_EQ(nothing.exitCode, 0);
    EXPECT_TRUE(nothing.output.isEmpty());
}

TEST_F(Zhibanctl, SearchTreatsPercentAndUnderscoreAsTheyAre) {
    import(R"({"id":"9","title":"涨价30%","body":"a_b"})"
           "\n");
    EXPECT_EQ(run({QStringLiteral("--json"), QStringLiteral("search"), QStringLiteral("30%")}).objects().size(), 1U);
    EXPECT_TRUE(run({QStringLiteral("--json"), QStringLiteral("search"), QStringLiteral("3_%")}).objects().empty());
}

TEST_F(Zhibanctl, MatchPrintsRuleLayerAndSpansInTheTextAsGiven) {
    const QString rules = writeFile(
        QStringLiteral("rules.json"),
        R"({"rules":[{"name":"涉险","level":"red","any":["灯杆"]},{"name":"原样","any":["灯杆"],"layers":[]}]})");
    const Outcome outcome = runBare(
        {QStringLiteral("match"), QStringLiteral("--rules"), rules, QStringLiteral("--input"), QStringLiteral("-")},
        R"({"id":"1","title":"","body":"燈 杆要倒了"})"
        "\n");
    ASSERT_EQ(outcome.exitCode, 0) << outcome.words.toStdString();
    ASSERT_EQ(outcome.objects().size(), 1U) << outcome.output.toStdString();
    const QJsonObject hit = outcome.objects().front();
    EXPECT_EQ(hit[QStringLiteral("post")].toString(), QStringLiteral("1"));
    EXPECT_EQ(hit[QStringLiteral("rule")].toString(), QStringLiteral("涉险"));
    // Title and body are joined by a newline: the body begins at 1.
    EXPECT_EQ(QJsonDocument(hit[QStringLiteral("spans")].toArray()).toJson(QJsonDocument::Compact), "[[1,3]]");
}

TEST_F(Zhibanctl, TheBriefingOfTheSamePeriodIsTheSameBytes) {
    import(twoPosts);
    QByteArray first;
    for (int i = 0; i < 2; ++i) {
        const QString file = path(QStringLiteral("%1.json").arg(i));
        ASSERT_EQ(run({QStringLiteral("brief"), QStringLiteral("--from"), QStringLiteral("2026-01-12"),
                       QStringLiteral("--to"), QStringLiteral("2026-01-19"), QStringLiteral("--out"), file})
                      .exitCode,
                  0);
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        EXPECT_TRUE(QJsonDocument::fromJson(bytes).isObject());
        EXPECT_TRUE(first.isEmpty() || first == bytes);
        first = bytes;
    }
}

TEST_F(Zhibanctl, EveryFormatOfTheBriefingIsWrittenWholeOrNotAtAll) {
    import(twoPosts);
    for (const char* format : {"json", "html", "md", "odt"}) {
        const QString file = path(QLatin1String(format));
        const QStringList arguments{QStringLiteral("brief"), QStringLiteral("--from"),     QStringLiteral("2026-01-12"),
                                    QStringLiteral("--to"),  QStringLiteral("2026-01-19"), QStringLiteral("--format"),
                                    QLatin1String(format),   QStringLiteral("--out")};
        EXPECT_EQ(run(arguments + QStringList{file}).exitCode, 0) << format;
        EXPECT_GT(QFileInfo(file).size(), 200) << format;
        EXPECT_EQ(run(arguments + QStringList{path(QStringLiteral("no/such/folder"))}).exitCode, 1);
    }
}

TEST_F(Zhibanctl, ABackupRestoresToTheSamePostsAndTheSameRecord) {
    import(twoPosts);
    const QString backup = path(QStringLiteral("backup.db"));
    ASSERT_EQ(run({QStringLiteral("backup"), backup}).exitCode, 0);
    const QString restored = QStringLiteral("sqlite:") + path(QStringLiteral("restored.db"));
    const Outcome outcome = runBare({QStringLiteral("--store"), restored, QStringLiteral("restore"), backup});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.words.toStdString();
    EXPECT_EQ(
        runBare({QStringLiteral("--store"), restored, QStringLiteral("ledger"), QStringLiteral("verify")}).exitCode, 0);
    EXPECT_EQ(runBare({QStringLiteral("--store"), restored, QStringLiteral("--json"), QStringLiteral("search"),
                       QStringLiteral("羊汤")})
                  .objects()
                  .size(),
              1U);
    // Neither a backup nor a restore ever overwrites anything.
    EXPECT_EQ(run({QStringLiteral("backup"), backup}).exitCode, 1);
    EXPECT_EQ(runBare({QStringLiteral("--store"), restored, QStringLiteral("restore"), backup}).exitCode, 1);
}

TEST_F(Zhibanctl, LedgerVerifyGivesTheHeadForTheHandoverSheet) {
    import(twoPosts);
    const std::vector<QJsonObject> verdict =
        run({QStringLiteral("--json"), QStringLiteral("ledger"), QStringLiteral("verify")}).objects();
    ASSERT_EQ(verdict.size(), 1U);
    EXPECT_TRUE(verdict.front()[QStringLiteral("intact")].toBool());
    EXPECT_TRUE(verdict.front()[QStringLiteral("complete")].toBool());
    EXPECT_EQ(verdict.front()[QStringLiteral("head_hash")].toString().size(), 64);
}

TEST_F(Zhibanctl, VerifyComparesEverythingWithItsHash) {
    import(twoPosts);
    const Outcome outcome = run({QStringLiteral("--json"), QStringLiteral("verify")});
    EXPECT_EQ(outcome.exitCode, 0);
    ASSERT_EQ(outcome.objects().size(), 1U);
    const QJsonObject verdict = outcome.objects().front();
    EXPECT_TRUE(verdict[QStringLiteral("sound")].toBool());
    EXPECT_EQ(verdict[QStringLiteral("posts")].toInt(), 2);
    EXPECT_GT(verdict[QStringLiteral("acts")].toInt(), 0);
}

// The bytes of the file, past the database: one character of a body, of the same length.
TEST_F(Zhibanctl, VerifyFindsAFlippedByteInABody) {
    import(twoPosts);
    ASSERT_EQ(run({QStringLiteral("backup"), path(QStringLiteral("copy.db"))}).exitCode, 0);
    QFile copy(path(QStringLiteral("copy.db")));
    ASSERT_TRUE(copy.open(QIODevice::ReadWrite));
    QByteArray bytes = copy.readAll();
    const QByteArray body("哪家地道");
    ASSERT_GE(bytes.indexOf(body), 0);
    bytes.replace(body, QByteArray("哪家地远"));
    copy.seek(0);
    copy.write(bytes);
    copy.close();
    const QStringList verify{QStringLiteral("--store"), path(QStringLiteral("copy.db")), QStringLiteral("verify")};
    const Outcome outcome = runBare(QStringList{QStringLiteral("--json")} + verify);
    EXPECT_EQ(outcome.exitCode, 1);
    ASSERT_EQ(outcome.objects().size(), 1U);
    EXPECT_EQ(outcome.objects().front()[QStringLiteral("damaged_posts")].toArray().size(), 1);
    EXPECT_FALSE(runBare(verify).words.isEmpty());
}

TEST_F(Zhibanctl, InitTwiceLeavesTheStoreAlone) {
    const QStringList init{QStringLiteral("--json"), QStringLiteral("init")};
    EXPECT_TRUE(run(init).objects().front()[QStringLiteral("created")].toBool());
    EXPECT_FALSE(run(init).objects().front()[QStringLiteral("created")].toBool());
}

TEST_F(Zhibanctl, ANewStoreLeavesNothingElseInItsFolder) {
    run({QStringLiteral("init")});
    for (const QString& name : QDir(folder_.path()).entryList(QDir::Files)) {
        EXPECT_TRUE(name == u"desk.db" || name == u"desk.db-wal" || name == u"desk.db-shm") << name.toStdString();
    }
}

TEST_F(Zhibanctl, WithoutAStoreGivenItUsesThePersonsDataFolder) {
    EXPECT_EQ(runBare({QStringLiteral("init")}, {}, QStringLiteral("C.UTF-8"), folder_.path()).exitCode, 0);
    EXPECT_TRUE(QFileInfo::exists(path(QStringLiteral("data/zhiban/desk.db"))));
}

TEST_F(Zhibanctl, WrongUsageEndsWithTwoAndSaysWhatIsWanted) {
    for (const QStringList& arguments :
         {QStringList{}, QStringList{QStringLiteral("no-such-command")}, QStringList{QStringLiteral("import")},
          QStringList{QStringLiteral("search")}, QStringList{QStringLiteral("match")},
          QStringList{QStringLiteral("ledger")},
          QStringList{QStringLiteral("brief"), QStringLiteral("--from"), QStringLiteral("soon")},
          QStringList{QStringLiteral("search"), QStringLiteral("x"), QStringLiteral("--no-such-option")},
          QStringList{QStringLiteral("import"), QStringLiteral("x"), QStringLiteral("--map"),
                      QStringLiteral("nonsense")}}) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 2) << arguments.join(QLatin1Char(' ')).toStdString();
        EXPECT_FALSE(outcome.words.isEmpty());
        EXPECT_TRUE(outcome.output.isEmpty());
    }
}

TEST_F(Zhibanctl, HelpNamesEveryCommand) {
    const QString help = QString::fromUtf8(runBare({QStringLiteral("--help")}).output);
    for (const char* command :
         {"init", "import", "search", "match", "brief", "ledger", "verify", "backup", "restore"}) {
        EXPECT_TRUE(help.contains(QLatin1String(command))) << command;
    }
}

TEST_F(Zhibanctl, SpeaksChineseToSomebodyWhoseSystemDoes) {
    const Outcome outcome = run({QStringLiteral("search"), QStringLiteral("x")}, {}, QStringLiteral("zh_CN.UTF-8"));
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.words.contains(QStringLiteral("没有值班库"))) << outcome.words.toStdString();
}

TEST_F(Zhibanctl, ExplainsItselfInChinese) {
    const Outcome outcome =
        run({QStringLiteral("search"), QStringLiteral("--help")}, {}, QStringLiteral("zh_CN.UTF-8"));
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_TRUE(QString::fromUtf8(outcome.output).contains(QStringLiteral("信源"))) << outcome.output.constData();
}

}  // namespace

}  // namespace zhiban
