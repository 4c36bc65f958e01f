// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/fetch/read_url.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

#include "tests/core/intake/collecting_sink.h"
#include "tests/core/intake/fetch/scripted_server.h"
#include "tests/support/fake_clock.h"

namespace zhiban::testing {
namespace {

const QString kFeed = QStringLiteral(
    "<?xml version=\"1.0\" encoding=\"gb2312\"?><rss version=\"2.0\"><channel><title>公告栏</title><item>"
    "<title>工地夜间施工噪音扰民</title><link>/t/1</link><pubDate>2026-03-02</pubDate></item></channel></rss>");

class ReadUrl : public ::testing::Test {
  protected:
    UrlReading read(const QUrl& address, const FetchState& known = {}, const Cancellation& cancellation = {}) {
        sink_ = {};
        ReadOptions options;
        options.now = clock_.now();
        FetchPolicy policy;
        policy.trustedHosts = {QStringLiteral("127.0.0.1")};
        return readUrl({address, known}, {}, options, policy, clock_, sink_, cancellation);
    }

    FakeClock clock_;
    CollectingSink sink_;
};

TEST_F(ReadUrl, MakesPostsOfAFeedAndRemembersIt) {
    ScriptedServer server([](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (request.header("If-None-Match") == "\"v1\"") {
            ScriptedServer::reply(socket, "304 Not Modified", "", "");
            return;
        }
        ScriptedServer::reply(socket, "200 OK", "ETag: \"v1\"\r\nContent-Type: text/xml; charset=gb2312\r\n",
                              QStringEncoder("GB18030").encode(kFeed));
    });
    const UrlReading first = read(server.url(QStringLiteral("/news/feed.php?x=1")));
    ASSERT_TRUE(first.read.has_value()) << first.read.error().what.toStdString();
    ASSERT_EQ(sink_.posts.size(), 1u);
    EXPECT_EQ(sink_.posts.front().title, QStringLiteral("工地夜间施工噪音扰民"));
    EXPECT_EQ(sink_.posts.front().url, server.url(QStringLiteral("/t/1")).toString());
    EXPECT_EQ(sink_.posts.front().sourceKey, server.url(QStringLiteral("/news/feed.php?x=1")).toString());
    EXPECT_EQ(sink_.posts.front().sourceName, QStringLiteral("公告栏"));
    EXPECT_EQ(sink_.posts.front().doubts, Doubt::None);

    const UrlReading second = read(server.url(QStringLiteral("/news/feed.php?x=1")), first.state);
    EXPECT_EQ(second.outcome, FetchOutcome::NotModified);
    EXPECT_TRUE(second.read.has_value());
    EXPECT_TRUE(sink_.posts.empty());
}

TEST_F(ReadUrl, ForgetsNothingAndTrustsNothingAfterABodyThatDoesNotParse) {
    ScriptedServer server([](const ScriptedServer::Request&, QTcpSocket& socket) {
        ScriptedServer::reply(socket, "200 OK", "ETag: \"bad\"\r\nContent-Type: text/xml\r\n",
                              "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss><channel><title>&a;</title></channel></rss>");
    });
    FetchState known;
    known.etag = "\"v1\"";
    const UrlReading reading = read(server.url(QStringLiteral("/feed.xml")), known);
    ASSERT_FALSE(reading.read.has_value());
    EXPECT_EQ(reading.read.error().subject, QStringLiteral("feed.dtd"));
    EXPECT_EQ(reading.outcome, FetchOutcome::Failed);
    EXPECT_EQ(reading.state.etag, QByteArray("\"v1\""));
    EXPECT_FALSE(reading.state.failure.isEmpty());
    EXPECT_EQ(reading.state.lastFailure, clock_.now());
    EXPECT_EQ(sink_.refused.size(), 1u) << "the body is in quarantine";
    EXPECT_EQ(sink_.refused.front().origin, server.url(QStringLiteral("/feed.xml")).toString());
}

TEST_F(ReadUrl, StopsWhenCancelled) {
    const Cancellation cancellation;
    ScriptedServer server([&](const ScriptedServer::Request&, QTcpSocket&) { cancellation.cancel(); });
    const UrlReading reading = read(server.url(QStringLiteral("/")), {}, cancellation);
    ASSERT_FALSE(reading.read.has_value());
    EXPECT_EQ(reading.read.error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace zhiban::testing
