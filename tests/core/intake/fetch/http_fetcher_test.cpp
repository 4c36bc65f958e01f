// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/fetch/http_fetcher.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <QCoreApplication>
#include <QFile>
#include <QFutureWatcher>

#include "core/intake/fetch/public_address.h"
#include "tests/core/intake/collecting_sink.h"
#include "tests/core/intake/fetch/scripted_server.h"
#include "tests/support/fake_clock.h"

namespace zhiban::testing {
namespace {

const QByteArray kFeed =
    "<rss version=\"2.0\"><channel><title>T</title><item><guid>1</guid><title>路灯</title></item></channel></rss>";

FetchPolicy loopbackPolicy() {
    FetchPolicy policy;
    policy.trustedHosts = {QStringLiteral("127.0.0.1")};
    policy.deadline = std::chrono::seconds(20);
    return policy;
}

FetchReport await(QFuture<FetchReport> future) {
    QEventLoop loop;
    QFutureWatcher<FetchReport> watcher;
    QObject::connect(&watcher, &QFutureWatcher<FetchReport>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) {
        loop.exec();
    }
    return future.resultCount() > 0 ? future.result() : FetchReport{};
}

FetchReport fetchOnce(const QUrl& address, const FetchPolicy& policy = loopbackPolicy(), const FetchState& state = {}) {
    const FakeClock clock;
    HttpFetcher fetcher(policy, clock);
    return await(fetcher.fetch({address, state}));
}

std::string subjectOf(const FetchReport& report) {
    return report.failure ? report.failure->subject.toStdString() : "none";
}

QByteArray gzipped(const QByteArray& plain) {
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray zipped(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))) + 64, '\0');
    QByteArray input = plain;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(zipped.data());
    stream.avail_out = static_cast<uInt>(zipped.size());
    deflate(&stream, Z_FINISH);
    zipped.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return zipped;
}

// Resident memory now, in bytes.
qint64 residentBytes() {
    QFile status(QStringLiteral("/proc/self/statm"));
    status.open(QIODevice::ReadOnly);
    return status.readAll().split(' ').value(1).toLongLong() * 4096;
}

// RELIABILITY row 26. Sanitizers keep what is freed.
void expectModestGrowth(qint64 before) {
#ifndef __SANITIZE_ADDRESS__
    EXPECT_LT(residentBytes() - before, 32LL * 1024 * 1024);
#else
    Q_UNUSED(before);
#endif
}

TEST(HttpFetcher, BringsABodyThatBecomesPosts) {
    ScriptedServer server([](const ScriptedServer::Request&, QTcpSocket& socket) {
        ScriptedServer::reply(socket, "200 OK",
                              "Content-Type: Application/RSS+XML; charset=\"utf-8\"\r\nETag: \"v1\"\r\n"
                              "Last-Modified: Mon, 02 Mar 2026 06:05:00 GMT\r\n",
                              kFeed);
    });
    const FetchReport report = fetchOnce(server.url(QStringLiteral("/feed#part")));
    ASSERT_EQ(report.outcome, FetchOutcome::Fetched) << subjectOf(report);
    EXPECT_EQ(report.body, kFeed);
    EXPECT_EQ(report.mediaType, QByteArray("application/rss+xml"));
    EXPECT_EQ(report.charset, QByteArray("utf-8"));
    EXPECT_EQ(report.status, 200);
    EXPECT_EQ(report.state.etag, QByteArray("\"v1\""));
    EXPECT_EQ(report.state.lastModified, QByteArray("Mon, 02 Mar 2026 06:05:00 GMT"));
    EXPECT_EQ(report.state.bodyHash.size(), 32);
    EXPECT_EQ(report.state.lastSuccess, FakeClock().now());
    EXPECT_FALSE(report.moved);
    ASSERT_EQ(server.requests.size(), 1u);
    EXPECT_EQ(server.requests.front().header("Host"), "127.0.0.1:" + QByteArray::number(server.port()));
    EXPECT_TRUE(server.requests.front().header("Cookie").isEmpty());

    const Reading reading = readBytes(report.body, {});
    EXPECT_EQ(reading.sink.posts.size(), 1u);
}

TEST(HttpFetcher, AsksConditionallyAndKnowsWhatItHas) {
    ScriptedServer server([](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (request.path == "/304" && !request.header("If-None-Match").isEmpty()) {
            ScriptedServer::reply(socket, "304 Not Modified", "ETag: \"v1\"\r\n", "");
        } else {
            ScriptedServer::reply(socket, "200 OK", "ETag: \"v1\"\r\nContent-Type: text/xml\r\n", kFeed);
        }
    });
    const FetchReport first = fetchOnce(server.url(QStringLiteral("/304")));
    ASSERT_EQ(first.outcome, FetchOutcome::Fetched);
    const FetchReport second = fetchOnce(server.url(QStringLiteral("/304")), loopbackPolicy(), first.state);
    EXPECT_EQ(second.outcome, FetchOutcome::NotModified);
    EXPECT_EQ(second.state.etag, QByteArray("\"v1\""));
    EXPECT_EQ(server.requests.back().header("If-None-Match"), QByteArray("\"v1\""));

    const FetchReport same = fetchOnce(server.url(QStringLiteral("/always")), loopbackPolicy(), first.state);
    EXPECT_EQ(same.outcome, FetchOutcome::Unchanged);
    EXPECT_TRUE(same.body.isEmpty());

    const FetchState failed = afterFailure(first.state, QStringLiteral("did not parse"), FakeClock().now());
    const FetchReport whole = fetchOnce(server.url(QStringLiteral("/304")), loopbackPolicy(), failed);
    EXPECT_EQ(whole.outcome, FetchOutcome::Fetched) << "304 after a failure is still a failure";
    EXPECT_TRUE(server.requests.back().header("If-None-Match").isEmpty());
    EXPECT_TRUE(whole.state.failure.isEmpty());
}

TEST(HttpFetcher, FollowsRedirectsButNotForEver) {
    ScriptedServer server([](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (request.path == "/old") {
            ScriptedServer::reply(socket, "301 Moved", "Location: /new?x=1\r\n", "moved");
        } else if (request.path == "/temporary") {
            ScriptedServer::reply(socket, "302 Found", "Location: /new\r\n", "");
        } else if (request.path == "/loop") {
            ScriptedServer::reply(socket, "302 Found", "Location: /loop\r\n", "");
        } else {
            ScriptedServer::reply(socket, "200 OK", "", kFeed);
        }
    });
    const FetchReport moved = fetchOnce(server.url(QStringLiteral("/old")));
    EXPECT_EQ(moved.outcome, FetchOutcome::Fetched);
    EXPECT_EQ(moved.address, server.url(QStringLiteral("/new?x=1")));
    EXPECT_TRUE(moved.moved);
    EXPECT_FALSE(fetchOnce(server.url(QStringLiteral("/temporary"))).moved);

    const size_t before = server.requests.size();
    EXPECT_EQ(subjectOf(fetchOnce(server.url(QStringLiteral("/loop")))), "fetch.redirects");
    EXPECT_EQ(server.requests.size() - before, 6u);
}

TEST(HttpFetcher, VetsEveryHop) {
    ScriptedServer inside(
        [](const ScriptedServer::Request&, QTcpSocket& socket) { ScriptedServer::reply(socket, "200 OK", "", kFeed); });
    QByteArray location;
    ScriptedServer outside([&](const ScriptedServer::Request&, QTcpSocket& socket) {
        ScriptedServer::reply(socket, "302 Found", "Location: " + location + "\r\n", "");
    });
    const QByteArray port = QByteArray::number(inside.port());
    const std::pair<QByteArray, std::string> cases[] = {{"http://localhost:" + port + "/", "fetch.port"},
                                                        {"http://localhost/", "fetch.private-address"},
                                                        {"http://10.0.0.1/", "fetch.private-address"},
                                                        {"http://[::1]/", "fetch.private-address"},
                                                        {"http://[::ffff:127.0.0.1]/", "fetch.private-address"},
                                                        {"file:///etc/passwd", "fetch.address"},
                                                        {"ftp://127.0.0.1/", "fetch.scheme"},
                                                        {"http://u:p@127.0.0.1:" + port + "/", "fetch.user-info"}};
    for (const auto& [target, subject] : cases) {
        location = target;
        const FetchReport report = fetchOnce(outside.url(QStringLiteral("/")));
        EXPECT_EQ(subjectOf(report), subject) << target.toStdString();
    }
    EXPECT_EQ(inside.connections, 0);
}

TEST(HttpFetcher, RefusesEveryWayToWriteAnInnerAddress) {
    ScriptedServer inside(
        [](const ScriptedServer::Request&, QTcpSocket& socket) { ScriptedServer::reply(socket, "200 OK", "", kFeed); });
    FetchPolicy policy = loopbackPolicy();
    policy.trustedHosts.clear();
    policy.ports.push_back(inside.port());
    const char16_t* const hosts[] = {u"127.0.0.1",
                                     u"localhost",
                                     u"localhost.",
                                     u"LOCALHOST",
                                     u"2130706433",
                                     u"0x7f.1",
                                     u"0x7f000001",
                                     u"0177.0.0.1",
                                     u"127.1",
                                     u"127.0.1",
                                     u"127.0.0.1.",
                                     u"１２７.０.０.１",
                                     u"[::1]",
                                     u"[::]",
                                     u"[::ffff:127.0.0.1]",
                                     u"[::ffff:7f00:1]",
                                     u"[::127.0.0.1]",
                                     u"[0:0:0:0:0:0:0:1]",
                                     u"[fe80::1]",
                                     u"[fc00::1]",
                                     u"[64:ff9b::7f00:1]",
                                     u"[2002:7f00:1::]",
                                     u"0.0.0.0",
                                     u"0",
                                     u"10.1.2.3",
                                     u"172.16.0.1",
                                     u"172.31.255.255",
                                     u"192.168.1.1",
                                     u"169.254.169.254",
                                     u"100.64.0.1",
                                     u"198.18.0.1",
                                     u"224.0.0.1",
                                     u"255.255.255.255",
                                     u"127。0。0。1",
                                     u"①②⑦.0.0.1",
                                     u"ip6-localhost",
                                     u"127.255.255.254",
                                     u"[ff02::1]",
                                     u"[fec0::1]",
                                     u"[2001:db8::1]"};
    static_assert(std::size(hosts) == 40);
    for (const char16_t* host : hosts) {
        const QString written = QString::fromUtf16(host);
        const FetchReport report =
            fetchOnce(QUrl(QStringLiteral("http://%1:%2/").arg(written).arg(inside.port())), policy);
        EXPECT_EQ(report.outcome, FetchOutcome::Failed) << written.toStdString();
        EXPECT_TRUE(subjectOf(report) == "fetch.private-address" || subjectOf(report) == "fetch.address" ||
                    subjectOf(report) == "fetch.unresolved")
            << written.toStdString() << ": " << subjectOf(report);
    }
    EXPECT_EQ(inside.connections, 0);
}

TEST(HttpFetcher, EndsABodyThatDripsAtItsDeadline) {
    ScriptedServer server([](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (request.path == "/head") {
            ScriptedServer::stream(socket, "H", 20);
            return;
        }
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        ScriptedServer::stream(socket, "x", 20);
    });
    FetchPolicy policy = loopbackPolicy();
    policy.deadline = std::chrono::milliseconds(300);
    for (const char16_t* path : {u"/body", u"/head"}) {
        const FetchReport report = fetchOnce(server.url(QString::fromUtf16(path)), policy);
        EXPECT_EQ(subjectOf(report), "fetch.timeout");
        EXPECT_EQ(report.failure->kind, ErrorKind::Unavailable);
        EXPECT_EQ(report.state.lastFailure, FakeClock().now());
        EXPECT_FALSE(report.state.failure.isEmpty());
    }
}

TEST(HttpFetcher, EndsASilentServer) {
    ScriptedServer server([](const ScriptedServer::Request&, QTcpSocket&) {});
    FetchPolicy policy = loopbackPolicy();
    policy.silence = std::chrono::milliseconds(200);
    EXPECT_EQ(subjectOf(fetchOnce(server.url(QStringLiteral("/")), policy)), "fetch.timeout");
}

TEST(HttpFetcher, AbortsAnEndlessBody) {
    ScriptedServer server([](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (request.path == "/announced") {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n");
        } else {
            socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
        }
        ScriptedServer::stream(socket, QByteArray(1024 * 1024, 'x'), 0);
    });
    const qint64 before = residentBytes();
    EXPECT_EQ(subjectOf(fetchOnce(server.url(QStringLiteral("/announced")))), "fetch.too-large");
    EXPECT_EQ(subjectOf(fetchOnce(server.url(QStringLiteral("/endless")))), "fetch.too-large");
    expectModestGrowth(before);
}

TEST(HttpFetcher, StopsAHeaderFlood) {
    ScriptedServer server([](const ScriptedServer::Request& request, QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\n");
        ScriptedServer::stream(
            socket, request.path == "/one" ? QByteArray(64 * 1024, 'x') : QByteArray("X-Flood: yes\r\n").repeated(5000),
            0);
    });
    FetchPolicy policy = loopbackPolicy();
    policy.deadline = std::chrono::seconds(1);
    const FakeClock clock;
    HttpFetcher fetcher(policy, clock);
    const qint64 before = residentBytes();
    for (const char16_t* path : {u"/many", u"/one"}) {
        const FetchReport report = await(fetcher.fetch({server.url(QString::fromUtf16(path)), {}}));
        EXPECT_EQ(report.outcome, FetchOutcome::Failed);
        EXPECT_EQ(subjectOf(report), "fetch.timeout");
    }
    expectModestGrowth(before);
}

TEST(HttpFetcher, RefusesBombsAndDamagedPacking) {
    const QByteArray bomb = gzipped(QByteArray(64 * 1024 * 1024, '\0'));
    ScriptedServer server([&](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (request.path == "/good") {
            ScriptedServer::reply(socket, "200 OK", "Content-Encoding: gzip\r\n", gzipped(kFeed));
        } else if (request.path == "/bomb") {
            ScriptedServer::reply(socket, "200 OK", "Content-Encoding: gzip\r\n", bomb);
        } else {
            ScriptedServer::reply(socket, "200 OK", "Content-Encoding: gzip\r\n", "\x1f\x8b\x08 nonsense nonsense");
        }
    });
    EXPECT_EQ(fetchOnce(server.url(QStringLiteral("/good"))).body, kFeed);
    const FetchReport report = fetchOnce(server.url(QStringLiteral("/bomb")));
    EXPECT_EQ(report.outcome, FetchOutcome::Failed);
    EXPECT_TRUE(subjectOf(report) == "fetch.packing" || subjectOf(report) == "fetch.too-large") << subjectOf(report);
    EXPECT_EQ(subjectOf(fetchOnce(server.url(QStringLiteral("/damaged")))), "fetch.packing");
}

TEST(HttpFetcher, NoticesABodyThatIsTooShort) {
    ScriptedServer server([](const ScriptedServer::Request&, QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + kFeed);
        socket.disconnectFromHost();
    });
    EXPECT_EQ(subjectOf(fetchOnce(server.url(QStringLiteral("/")))), "fetch.truncated");
}

TEST(HttpFetcher, TellsAWebPageFromAFeed) {
    ScriptedServer server([](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (request.path == "/page") {
            ScriptedServer::reply(socket, "200 OK", "Content-Type: text/html\r\n",
                                  "<!DOCTYPE html><html>Log in</html>");
        } else {
            ScriptedServer::reply(socket, "200 OK", "Content-Type: text/html; charset=gbk\r\n", kFeed);
        }
    });
    EXPECT_EQ(subjectOf(fetchOnce(server.url(QStringLiteral("/page")))), "fetch.is-html");
    const FetchReport mislabelled = fetchOnce(server.url(QStringLiteral("/feed")));
    EXPECT_EQ(mislabelled.outcome, FetchOutcome::Fetched);
    EXPECT_EQ(mislabelled.charset, QByteArray("gbk"));
}

TEST(HttpFetcher, PassesOnStatusAndRetryAfter) {
    QByteArray retry;
    ScriptedServer server([&](const ScriptedServer::Request&, QTcpSocket& socket) {
        ScriptedServer::reply(socket, "503 Busy", "Retry-After: " + retry + "\r\n", "later");
    });
    const std::pair<QByteArray, std::optional<std::chrono::seconds>> cases[] = {
        {"120", std::chrono::seconds(120)},
        {"Mon, 02 Mar 2026 08:10:00 GMT", std::chrono::seconds(600)},
        {"-5", std::chrono::seconds(0)},
        {"99999999", std::chrono::seconds(86'400)},
        {"soon", std::nullopt}};
    for (const auto& [value, expected] : cases) {
        retry = value;
        const FetchReport report = fetchOnce(server.url(QStringLiteral("/")));
        EXPECT_EQ(subjectOf(report), "fetch.status");
        EXPECT_EQ(report.status, 503);
        EXPECT_EQ(report.failure->details.back(), QStringLiteral("503"));
        EXPECT_EQ(report.retryAfter, expected) << value.toStdString();
    }
}

TEST(HttpFetcher, SaysWhenNobodyListens) {
    quint16 port = 0;
    {
        QTcpServer taken;
        taken.listen(QHostAddress::LocalHost);
        port = taken.serverPort();
    }
    EXPECT_EQ(subjectOf(fetchOnce(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port)))), "fetch.network");
}

TEST(HttpFetcher, FetchesManyAtOnceAndOneBadSourceDelaysNoOther) {
    ScriptedServer server([](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (request.path != "/silent") {
            ScriptedServer::reply(socket, "200 OK", "", kFeed);
        }
    });
    const FakeClock clock;
    HttpFetcher fetcher(loopbackPolicy(), clock);
    const QFuture<FetchReport> silent = fetcher.fetch({server.url(QStringLiteral("/silent")), {}});
    std::vector<QFuture<FetchReport>> futures;
    for (int i = 0; i < 40; ++i) {
        futures.push_back(fetcher.fetch({server.url(QStringLiteral("/%1").arg(i)), {}}));
    }
    for (const auto& future : futures) {
        EXPECT_EQ(await(future).outcome, FetchOutcome::Fetched);
    }
    EXPECT_FALSE(silent.isFinished());
}

TEST(HttpFetcher, EndsWhenCancelledAndWhenItGoesAway) {
    ScriptedServer server([](const ScriptedServer::Request&, QTcpSocket&) {});
    const FakeClock clock;
    auto fetcher = std::make_unique<HttpFetcher>(loopbackPolicy(), clock);
    QFuture<FetchReport> cancelled = fetcher->fetch({server.url(QStringLiteral("/")), {}});
    const QFuture<FetchReport> orphaned = fetcher->fetch({server.url(QStringLiteral("/")), {}});
    cancelled.cancel();
    await(cancelled);
    EXPECT_TRUE(cancelled.isFinished());
    EXPECT_FALSE(orphaned.isFinished());
    fetcher.reset();
    ASSERT_TRUE(orphaned.isFinished());
    EXPECT_EQ(orphaned.result().failure->kind, ErrorKind::Cancelled);
}

TEST(PublicAddress, TellsTheHouseFromTheWorld) {
    for (const char* address : {"8.8.8.8", "1.1.1.1", "114.114.114.114", "172.32.0.1", "100.128.0.1", "192.0.1.1",
                                "2400:3200::1", "2606:4700:4700::1111"}) {
        EXPECT_TRUE(isPublicAddress(QHostAddress(QString::fromLatin1(address)))) << address;
    }
    for (const char* address : {"127.0.0.1", "10.0.0.1", "192.0.2.1", "203.0.113.9", "240.0.0.1", "::1", "fd00::1",
                                "2001::1", "2001:db8::1", "2002:808:808::1", "::8.8.8.8", "::ffff:8.8.8.8"}) {
        EXPECT_FALSE(isPublicAddress(QHostAddress(QString::fromLatin1(address)))) << address;
    }
    EXPECT_FALSE(isPublicAddress(QHostAddress()));
}

}  // namespace
}  // namespace zhiban::testing
