// SPDX-License-Identifier: GPL-3.0-or-later
// `zhibanctl parse` as scripts use it: names and forms of its lines are a contract.
#include <QFile>
#include <QJsonArray>

#include "tests/app/zhibanctl/program.h"
#include "tests/support/shared_data.h"

namespace zhiban {

namespace {

using testing::Outcome;
using testing::Program;

class Parse : public Program {
  protected:
    static Outcome parse(const QStringList& arguments, const QByteArray& input = {}) {
        return runBare(QStringList{QStringLiteral("parse")} + arguments, input);
    }
};

const QByteArray kFeed =
    R"(<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>青河论坛</title>)"
    R"(<link>https://forum.example/</link><language>zh-cn</language><item><guid isPermaLink="false">t-1</guid>)"
    R"(<title>路灯</title><link>/t/1</link><description>短</description><content:encoded>&lt;p>长&lt;/p></content:encoded>)"
    R"(<author>a@b.example (老王)</author><pubDate>Mon, 02 Mar 2026 14:05:00 +0800</pubDate>)"
    R"(<enclosure url="https://forum.example/1.jpg" type="image/jpeg" length="12"/></item><item><guid>only-id</guid>)"
    R"(</item></channel></rss>)";

TEST_F(Parse, PrintsTheFeedsOwnLineAndThenOneForEachItem) {
    const Outcome outcome =
        parse({QStringLiteral("--kind"), QStringLiteral("feed"), writeFile(QStringLiteral("feed.xml"), kFeed),
               QStringLiteral("--address"), QStringLiteral("https://forum.example/feed")});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.words.toStdString();
    const std::vector<QJsonObject> lines = outcome.objects();
    ASSERT_EQ(lines.size(), 3U) << outcome.output.constData();
    const QJsonObject heading{{QStringLiteral("kind"), QStringLiteral("feed")},
                              {QStringLiteral("title"), QStringLiteral("青河论坛")},
                              {QStringLiteral("link"), QStringLiteral("https://forum.example/")},
                              {QStringLiteral("language"), QStringLiteral("zh-cn")},
                              {QStringLiteral("charset"), QStringLiteral("UTF-8")}};
    EXPECT_EQ(lines[0], heading);
    const QJsonObject item{
        {QStringLiteral("id"), QStringLiteral("t-1")},
        {QStringLiteral("url"), QStringLiteral("https://forum.example/t/1")},
        {QStringLiteral("title"), QStringLiteral("路灯")},
        {QStringLiteral("body"), QStringLiteral("长")},
        {QStringLiteral("summary"), QStringLiteral("短")},
        {QStringLiteral("author"), QStringLiteral("老王")},
        {QStringLiteral("published"), QStringLiteral("2026-03-02T06:05:00Z")},
        {QStringLiteral("language"), QStringLiteral("zh-cn")},
        {QStringLiteral("source"), QStringLiteral("feed")},
        {QStringLiteral("enclosures"),
         QJsonArray{QJsonObject{{QStringLiteral("url"), QStringLiteral("https://forum.example/1.jpg")},
                                {QStringLiteral("type"), QStringLiteral("image/jpeg")},
                                {QStringLiteral("length"), 12}}}}};
    EXPECT_EQ(lines[1], item);
    EXPECT_EQ(lines[2][QStringLiteral("id")].toString(), QStringLiteral("only-id"));
    EXPECT_EQ(lines[2][QStringLiteral("refused")].toString(), QStringLiteral("feed.no-text"));
}

TEST_F(Parse, ShowsWhatIsNoPostWithItsReason) {
    const Outcome outcome = parse({QStringLiteral("--kind"), QStringLiteral("feed"), QStringLiteral("-")},
                                  "<rss><channel><item><guid isPermaLink='false'>x</guid></item></channel></rss>");
    EXPECT_EQ(outcome.exitCode, 0);
    ASSERT_EQ(outcome.objects().size(), 2U);
    EXPECT_EQ(outcome.objects()[1][QStringLiteral("refused")].toString(), QStringLiteral("feed.no-text"));
    EXPECT_FALSE(outcome.words.isEmpty());
}

TEST_F(Parse, ReadsEveryKindAndStoresNothing) {
    const std::vector<std::pair<QString, QByteArray>> inputs{
        {QStringLiteral("jsonl"), "{\"id\":\"1\",\"body\":\"路灯\"}\n"},
        {QStringLiteral("csv"), "标题,内容\n甲,路灯\n"},
        {QStringLiteral("mastodon"),
         R"([{"id":"1","content":"<p>路灯</p>","account":{"acct":"a"},"created_at":"2026-03-02T06:05:00Z"}])"},
        {QStringLiteral("discourse"), R"({"latest_posts":[{"id":1,"cooked":"<p>路灯</p>"}]})"},
        {QStringLiteral("open311"), R"([{"service_request_id":"1","description":"路灯"}])"},
        {QStringLiteral("mail"), "From: a@b.example\nSubject: x\n\n路灯\n"},
        {QStringLiteral("html"), "<html><body><p>路灯</p></body></html>"}};
    for (const auto& [kind, bytes] : inputs) {
        const Outcome outcome = parse({QStringLiteral("--kind"), kind, writeFile(kind, bytes)});
        EXPECT_EQ(outcome.exitCode, 0) << kind.toStdString() << outcome.words.toStdString();
        const std::vector<QJsonObject> lines = outcome.objects();
        ASSERT_EQ(lines.size(), 2U) << kind.toStdString();
        EXPECT_EQ(lines[1][QStringLiteral("body")].toString(), QStringLiteral("路灯")) << kind.toStdString();
    }
    EXPECT_FALSE(QFile::exists(storePath()));
}

TEST_F(Parse, TakesSettingsOfTheKindAndRefusesOthers) {
    const QString file = writeFile(QStringLiteral("a.json"), R"({"d":{"l":[{"body":"路灯"}]},"x":[{"body":"不要"}]})");
    const QStringList rest{QStringLiteral("--kind"), QStringLiteral("rest"), file, QStringLiteral("--set")};
    EXPECT_EQ(parse(rest + QStringList{QStringLiteral("items=/d/l")}).objects().size(), 2U);
    EXPECT_EQ(parse(rest + QStringList{QStringLiteral("nonsense=1")}).exitCode, 2);
}

TEST_F(Parse, ListsTheFeedsOfASubscriptionList) {
    const Outcome outcome =
        parse({QStringLiteral("--kind"), QStringLiteral("opml"),
               writeFile(QStringLiteral("a.opml"),
                         R"(<opml><body><outline text="青河" xmlUrl="https://a.example/f"/></body></opml>)")});
    EXPECT_EQ(outcome.exitCode, 0);
    ASSERT_EQ(outcome.objects().size(), 2U);
    EXPECT_EQ(outcome.objects()[1][QStringLiteral("url")].toString(), QStringLiteral("https://a.example/f"));
}

TEST_F(Parse, SaysWhyAFileCannotBeRead) {
    const Outcome broken = parse({QStringLiteral("--kind"), QStringLiteral("mastodon"), QStringLiteral("-")}, "{");
    EXPECT_EQ(broken.exitCode, 1);
    EXPECT_TRUE(broken.words.contains(QStringLiteral("JSON"))) << broken.words.toStdString();
    EXPECT_EQ(parse({}).exitCode, 2);
}

}  // namespace

}  // namespace zhiban
