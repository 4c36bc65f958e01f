// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/collect/collecting.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/setup/initialise_store.h"
#include "tests/core/intake/fetch/scripted_server.h"
#include "tests/support/store_fixture.h"

namespace zhiban {
namespace {

using namespace std::chrono_literals;
using testing::ScriptedServer;
using testing::valueOf;

QByteArray feed(const QByteArray& prefix, const QByteArray& text = "路灯杆晃动", int items = 2) {
    QByteArray body = "<rss version=\"2.0\"><channel><title>公告栏</title>";
    for (int i = 1; i <= items; ++i) {
        const QByteArray number = QByteArray::number(i);
        body += "<item><guid>" + prefix + number + "</guid><title>" + text + number +
                "</title><pubDate>Fri, 20 Nov 2026 0" + number + ":00:00 GMT</pubDate></item>";
    }
    return body + "</channel></rss>";
}

// A store with a rule, whose sources are asked for real over the loopback interface.
class CollectingSources : public testing::StoreTest {
  protected:
    void SetUp() override {
        StoreTest::SetUp();
        ASSERT_TRUE(valueOf(InitialiseStore{}.run(*session_, context())));
        Rule rule;
        rule.name = rule.condition = QStringLiteral("路灯");
        rules_ = valueOf(CompiledRules::compile({rule}));
        threads_ = valueOf(StoreThreads::start(store_, std::make_shared<SystemClock>(), {}, 1));
    }

    void listenTo(const QString& key, const QUrl& address, bool insideHouse = true) {
        Subscription source;
        source.key = source.name = key;
        source.kind = QStringLiteral("feed");
        source.address = address.toString();
        source.insideHouse = insideHouse;
        const auto work = valueOf(session_->begin());
        valueOf(work->commit({draftOf(context(), verbs::SourceSaved, QStringLiteral("source"), key, toJson(source))}));
    }
    std::unique_ptr<Collecting> collecting(const QString& name = {}) {
        CollectingOptions options;
        options.name = name;
        options.every = 20ms;
        return std::make_unique<Collecting>(
            *threads_, [this] { return rules_; }, options);
    }
    // Asks everything that is due, once.
    void collect() {
        const auto once = collecting();
        QSignalSpy idle(once.get(), &Collecting::idle);
        once->start();
        ASSERT_TRUE(idle.wait(20'000));
    }
    void askAgain(const QString& key) {
        valueOf(session_->collections().askNow({key}, SystemClock().now()));
        collect();
    }
    ListenedSource listened(const QString& key) { return valueOf(session_->sources().listened(key)); }
    qint64 posts() { return valueOf(session_->posts().count({})); }
    qint64 receipts() {
        qint64 count = 0;
        for (const LedgerEntry& entry : valueOf(session_->ledger().after(0, 1000))) {
            count += entry.verb == verbs::PostsReceived ? 1 : 0;
        }
        return count;
    }

    std::shared_ptr<const CompiledRules> rules_;
    std::unique_ptr<StoreThreads> threads_;
};

TEST_F(CollectingSources, StoresMatchesAndRemembersWhatASourceSays) {
    int unchanged = 0;
    ScriptedServer server([&](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (request.header("If-None-Match") == "\"v1\"") {
            ++unchanged;
            ScriptedServer::reply(socket, "304 Not Modified", "", "");
        } else {
            ScriptedServer::reply(socket, "200 OK", "ETag: \"v1\"\r\n", feed("a"));
        }
    });
    listenTo(QStringLiteral("board"), server.url(QStringLiteral("/feed")));
    collect();
    EXPECT_EQ(posts(), 2);
    PostFilter alerts;
    alerts.alertsOnly = true;
    EXPECT_EQ(valueOf(session_->posts().count(alerts)), 2);
    ListenedSource source = listened(QStringLiteral("board"));
    EXPECT_TRUE(source.state.lastSuccess);
    EXPECT_TRUE(source.state.lastNew);
    EXPECT_FALSE(source.state.leasedUntil);
    EXPECT_GT(source.state.dueAt.value(), SystemClock().now() + 4min);
    askAgain(QStringLiteral("board"));
    EXPECT_EQ(unchanged, 1);
    EXPECT_EQ(receipts(), 1);
}

TEST_F(CollectingSources, TellsAFailureInItsOwnRowAndHearsTheOthers) {
    ScriptedServer server([&](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (request.path == "/bad") {
            ScriptedServer::reply(socket, "503 Busy", "Retry-After: 7200\r\n", "later");
        } else {
            ScriptedServer::reply(socket, "200 OK", "", feed("a"));
        }
    });
    listenTo(QStringLiteral("bad"), server.url(QStringLiteral("/bad")));
    listenTo(QStringLiteral("good"), server.url(QStringLiteral("/good")));
    collect();
    const CollectionState bad = listened(QStringLiteral("bad")).state;
    EXPECT_EQ(bad.failures, 1);
    EXPECT_EQ(bad.failure.value().subject, QStringLiteral("fetch.status"));
    EXPECT_GT(bad.dueAt.value(), SystemClock().now() + 119min);
    EXPECT_EQ(listened(QStringLiteral("good")).state.failures, 0);
    EXPECT_EQ(posts(), 2);
}

TEST_F(CollectingSources, IsNotHeldUpByASourceThatNeverEnds) {
    ScriptedServer slow([](const ScriptedServer::Request&, QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        ScriptedServer::stream(socket, " ", 20);
    });
    ScriptedServer quick([](const ScriptedServer::Request&, QTcpSocket& socket) {
        ScriptedServer::reply(socket, "200 OK", "", feed("a"));
    });
    listenTo(QStringLiteral("a slow one"), slow.url(QStringLiteral("/")));
    listenTo(QStringLiteral("b quick one"), quick.url(QStringLiteral("/")));
    const auto desk = collecting();
    QSignalSpy looked(desk.get(), &Collecting::looked);
    desk->start();
    ASSERT_TRUE(looked.wait(20'000));
    EXPECT_EQ(looked.at(0).at(0).toString(), QStringLiteral("b quick one"));
    QSignalSpy stopped(desk.get(), &Collecting::stopped);
    desk->stop();
    ASSERT_TRUE(stopped.count() > 0 || stopped.wait(20'000));
    const CollectionState state = listened(QStringLiteral("a slow one")).state;
    EXPECT_FALSE(state.leasedUntil);
    EXPECT_EQ(state.failures, 0);
}

TEST_F(CollectingSources, SharesTheSourcesAmongTwoWhoCollect) {
    QHash<QByteArray, int> asked;
    ScriptedServer server([&](const ScriptedServer::Request& request, QTcpSocket& socket) {
        ++asked[request.path];
        ScriptedServer::reply(socket, "200 OK", "", feed(request.path));
    });
    for (int i = 0; i < 40; ++i) {
        const QString name = QStringLiteral("/s%1").arg(i);
        listenTo(name, server.url(name));
    }
    const auto first = collecting(QStringLiteral("desk-1"));
    const auto second = collecting(QStringLiteral("desk-2"));
    QSignalSpy firstIdle(first.get(), &Collecting::idle);
    QSignalSpy secondIdle(second.get(), &Collecting::idle);
    first->start();
    second->start();
    ASSERT_TRUE(firstIdle.count() > 0 || firstIdle.wait(20'000));
    ASSERT_TRUE(secondIdle.count() > 0 || secondIdle.wait(20'000));
    EXPECT_EQ(asked.size(), 40);
    for (const int times : asked) {
        EXPECT_EQ(times, 1);
    }
    EXPECT_EQ(posts(), 80);
}

TEST_F(CollectingSources, DoesNotFloodWhenASourceGivesAllItemsNewIds) {
    QByteArray body = feed("old-");
    ScriptedServer server(
        [&](const ScriptedServer::Request&, QTcpSocket& socket) { ScriptedServer::reply(socket, "200 OK", "", body); });
    listenTo(QStringLiteral("board"), server.url(QStringLiteral("/feed")));
    collect();
    body = feed("new-");
    askAgain(QStringLiteral("board"));
    EXPECT_EQ(posts(), 2);
    EXPECT_EQ(receipts(), 1);
    body = feed("old-", "井盖不见了");
    askAgain(QStringLiteral("board"));
    EXPECT_EQ(valueOf(session_->posts().revisions(PostId{1})).size(), 2U);
    EXPECT_EQ(receipts(), 2);
}

TEST_F(CollectingSources, QuarantinesABrokenItemOnce) {
    QByteArray body = "<rss version=\"2.0\"><channel><title>t</title><item><guid>3</guid></item></channel></rss>";
    ScriptedServer server(
        [&](const ScriptedServer::Request&, QTcpSocket& socket) { ScriptedServer::reply(socket, "200 OK", "", body); });
    listenTo(QStringLiteral("board"), server.url(QStringLiteral("/feed")));
    collect();
    body += " ";
    askAgain(QStringLiteral("board"));
    EXPECT_EQ(valueOf(session_->quarantine().count({})), 1);
}

TEST_F(CollectingSources, SaysThatAKindIsNotKnown) {
    Subscription source;
    source.key = source.name = QStringLiteral("x");
    source.kind = QStringLiteral("telegraph");
    const auto work = valueOf(session_->begin());
    valueOf(
        work->commit({draftOf(context(), verbs::SourceSaved, QStringLiteral("source"), source.key, toJson(source))}));
    collect();
    EXPECT_EQ(listened(QStringLiteral("x")).state.failure.value().subject, QStringLiteral("source.unknown-kind"));
}

TEST_F(CollectingSources, AsksNoAddressInsideTheHouseUnlessSomebodySaidSo) {
    ScriptedServer server([](const ScriptedServer::Request&, QTcpSocket& socket) {
        ScriptedServer::reply(socket, "200 OK", "", feed("a"));
    });
    listenTo(QStringLiteral("board"), server.url(QStringLiteral("/feed")), false);
    collect();
    EXPECT_EQ(server.connections, 0);
    EXPECT_EQ(listened(QStringLiteral("board")).state.failure.value().kind, ErrorKind::Denied);
}

}  // namespace
}  // namespace zhiban
