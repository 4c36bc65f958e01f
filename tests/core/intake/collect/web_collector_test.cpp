// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QEventLoop>
#include <QTimer>
#include <QUrlQuery>
#include <algorithm>
#include <atomic>
#include <thread>

#include "core/intake/collect/collector.h"
#include "core/intake/collect/next_page.h"
#include "core/intake/collect/page_trail.h"
#include "tests/core/intake/collecting_sink.h"
#include "tests/core/intake/fetch/scripted_server.h"
#include "tests/support/fake_clock.h"

namespace zhiban::testing {
namespace {

const Collector* collectorOf(const QString& kind) {
    static const std::vector<std::unique_ptr<Collector>> all = collectors();
    const auto found = std::ranges::find(all, kind, [](const auto& one) { return one->traits().kind; });
    return found == all.end() ? nullptr : found->get();
}

TEST(Collectors, ThereIsOneForEachWayIn) {
    QStringList kinds;
    for (const std::unique_ptr<Collector>& collector : collectors()) {
        kinds << collector->traits().kind;
    }
    const QStringList expected{QStringLiteral("csv"),    QStringLiteral("discourse"), QStringLiteral("feed"),
                               QStringLiteral("folder"), QStringLiteral("html"),      QStringLiteral("jsonl"),
                               QStringLiteral("mail"),   QStringLiteral("mastodon"),  QStringLiteral("open311"),
                               QStringLiteral("rest"),   QStringLiteral("sql")};
    EXPECT_EQ(kinds, expected);
}

class WebCollecting : public ::testing::Test {
  protected:
    WebCollecting() {
        request_.source.key = QStringLiteral("city");
        request_.source.name = QStringLiteral("市民论坛");
        request_.source.insideHouse = true;
        request_.policy.deadline = std::chrono::seconds(20);
    }
    Collected collect(const char* kind, const QUrl& address) {
        request_.source.kind = QLatin1String(kind);
        request_.source.address = address.toString();
        sink_ = CollectingSink{};
        Collected collected = collectorOf(request_.source.kind)->collect(request_, sink_, clock_, cancellation_);
        request_.known = collected.state;
        return collected;
    }
    QStringList ids() const {
        QStringList ids;
        for (const IncomingPost& post : sink_.posts) {
            ids << post.externalId;
        }
        return ids;
    }
    static QString subjectOf(const Collected& collected) {
        return collected.failure ? collected.failure->subject : QString();
    }

    CollectRequest request_;
    CollectingSink sink_;
    FakeClock clock_;
    Cancellation cancellation_;
};

// A timeline of ten items a page, the newest first; a page begins below "max".
class Timeline {
  public:
    explicit Timeline(int first) : newest(first) {}

    void answer(const ScriptedServer::Request& request, QTcpSocket& socket) {
        const QUrlQuery query(QUrl(QString::fromLatin1(request.path)));
        const int from =
            query.hasQueryItem(QStringLiteral("max")) ? query.queryItemValue(QStringLiteral("max")).toInt() : newest;
        QByteArrayList items;
        for (int id = from; id > std::max(0, from - 10); --id) {
            items << "{\"id\":\"" + QByteArray::number(id) + "\",\"title\":\"post " + QByteArray::number(id) + "\"}";
        }
        const QByteArray next = "/items?max=" + QByteArray::number(from - 10);
        const QByteArray link = from > 10 && inHeader ? "Link: <" + next + ">; rel=\"next\"\r\n" : QByteArray();
        const QByteArray member = from > 10 && !inHeader ? ",\"next\":\"" + next + "\"" : QByteArray();
        ScriptedServer::reply(socket, "200 OK", "Content-Type: application/json\r\n" + link,
                              "{\"items\":[" + items.join(',') + "]" + member + "}");
    }

    int newest;
    bool inHeader = false;
};

class PagedCollecting : public WebCollecting {
  protected:
    PagedCollecting() {
        request_.source.settings = {{QStringLiteral("items"), QStringLiteral("/items")},
                                    {QStringLiteral("next"), QStringLiteral("/next")}};
    }
    Collected collectItems() { return collect("rest", server_.url(QStringLiteral("/items"))); }

    Timeline timeline_{25};
    ScriptedServer server_{[this](const auto& request, QTcpSocket& socket) { timeline_.answer(request, socket); }};
};

TEST_F(PagedCollecting, ReadsPagesUntilOneHoldsWhatIsKnown) {
    EXPECT_EQ(subjectOf(collectItems()), QString());
    EXPECT_EQ(sink_.posts.size(), 25u);
    EXPECT_EQ(server_.requests.size(), 3u);

    timeline_.newest = 38;
    const Collected second = collectItems();
    EXPECT_EQ(sink_.posts.size(), 20u) << "13 new ones lie on two pages";
    EXPECT_FALSE(second.hasMore);
    EXPECT_EQ(server_.requests.size(), 5u);

    collectItems();
    EXPECT_TRUE(sink_.posts.empty());
    EXPECT_EQ(server_.requests.size(), 6u) << "nothing new: one page is enough";
}

TEST_F(PagedCollecting, FollowsTheHeaderAsWell) {
    timeline_.inHeader = true;
    EXPECT_EQ(subjectOf(collectItems()), QString());
    EXPECT_EQ(sink_.posts.size(), 25u);
}

TEST_F(PagedCollecting, GoesOnAtTheNextLookWhereMuchIsNew) {
    EXPECT_FALSE(collectItems().failure);
    timeline_.newest = 25 + 137;
    const Collected first = collectItems();
    EXPECT_TRUE(first.hasMore);
    QStringList got = ids();
    EXPECT_EQ(got.size(), 100);
    const Collected rest = collectItems();
    EXPECT_FALSE(rest.hasMore);
    got += ids();
    for (int id = 26; id <= 162; ++id) {
        EXPECT_EQ(got.count(QString::number(id)), 1) << id;
    }
    timeline_.newest += 1;
    collectItems();
    EXPECT_EQ(ids().front(), QStringLiteral("163"));
    EXPECT_EQ(sink_.posts.size(), 10u) << "and then from the front again";
}

TEST_F(PagedCollecting, DoesNotTakeAWholeArchiveAtTheFirstLook) {
    timeline_.newest = 100'000;
    EXPECT_FALSE(collectItems().hasMore);
    EXPECT_EQ(sink_.posts.size(), 100u);
}

TEST_F(PagedCollecting, KeepsWhatCameBeforeAPageThatFailed) {
    int asked = 0;
    ScriptedServer server([&](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (++asked == 2) {
            ScriptedServer::reply(socket, "500 Oh", "", "");
            return;
        }
        timeline_.answer(request, socket);
    });
    const QUrl address = server.url(QStringLiteral("/items"));
    EXPECT_EQ(subjectOf(collect("rest", address)), QStringLiteral("fetch.status"));
    EXPECT_EQ(sink_.posts.size(), 10u);
    EXPECT_EQ(subjectOf(collect("rest", address)), QString());
    EXPECT_EQ(sink_.posts.size(), 15u) << "goes on where it failed";
}

TEST_F(PagedCollecting, IsNotLedToAnotherSite) {
    ScriptedServer elsewhere([](const ScriptedServer::Request&, QTcpSocket&) { ADD_FAILURE() << "asked"; });
    ScriptedServer server([&](const ScriptedServer::Request&, QTcpSocket& socket) {
        ScriptedServer::reply(socket, "200 OK", "Content-Type: application/json\r\n",
                              "{\"items\":[{\"id\":1,\"title\":\"a\"}],\"next\":\"" +
                                  elsewhere.url(QStringLiteral("/")).toEncoded() + "\"}");
    });
    EXPECT_EQ(subjectOf(collect("rest", server.url(QStringLiteral("/items")))), QStringLiteral("fetch.next-elsewhere"));
    EXPECT_EQ(sink_.posts.size(), 1u);
}

TEST(NextPages, AreSaidByHeaderAddressCursorOrNumber) {
    const QUrl page(QStringLiteral("https://example.org/api/items?limit=10"));
    const auto next = [&](const char* header, const char* said, const PageForm& form = {}) {
        const auto found = nextPage(page, QUrl(QLatin1String(header)), QLatin1String(said), form);
        return !found ? found.error().subject : *found ? (*found)->toString() : QString();
    };
    const PageForm cursor{QStringLiteral("after"), {}};
    const PageForm number{{}, QStringLiteral("p")};
    EXPECT_EQ(next("", ""), QString());
    EXPECT_EQ(next("https://example.org/2", "/3"), QStringLiteral("https://example.org/2"));
    EXPECT_EQ(next("", "/3?x=1"), QStringLiteral("https://example.org/3?x=1"));
    EXPECT_EQ(next("", "?p=2"), QStringLiteral("https://example.org/api/items?p=2"));
    EXPECT_EQ(next("", "aGk=&", cursor), QStringLiteral("https://example.org/api/items?limit=10&after=aGk%3D%26"));
    EXPECT_EQ(next("", "/3", cursor), QStringLiteral("https://example.org/3"));
    EXPECT_EQ(next("", "", number), QStringLiteral("https://example.org/api/items?limit=10&p=2"));
    EXPECT_EQ(next("", "https://example.org/api/items?limit=10"), QString()) << "itself";
    EXPECT_EQ(next("", "http://example.org/3"), QStringLiteral("fetch.next-elsewhere"));
    EXPECT_EQ(next("", "//example.com/3"), QStringLiteral("fetch.next-elsewhere"));
}

TEST_F(WebCollecting, CountsPagesWhereNoneIsNamedAndStopsWhereTheyRepeat) {
    ScriptedServer server([](const ScriptedServer::Request&, QTcpSocket& socket) {
        ScriptedServer::reply(socket, "200 OK", "Content-Type: application/json\r\n",
                              "[{\"service_request_id\":\"7\",\"description\":\"pothole\"}]");
    });
    EXPECT_EQ(subjectOf(collect("open311", server.url(QStringLiteral("/requests.json")))), QString());
    ASSERT_EQ(server.requests.size(), 2u) << "this server does not know of pages";
    EXPECT_EQ(server.requests[1].path, QByteArray("/requests.json?page=2"));
}

TEST_F(WebCollecting, FindsTheNextTopicsOfAForum) {
    ScriptedServer server([](const ScriptedServer::Request& request, QTcpSocket& socket) {
        const bool isFirst = request.path == "/latest.json";
        const QByteArray id = isFirst ? "1" : "2";
        const QByteArray more = isFirst ? ",\"more_topics_url\":\"/latest?page=1\"" : "";
        ScriptedServer::reply(
            socket, "200 OK", "Content-Type: application/json\r\n",
            "{\"topic_list\":{\"topics\":[{\"id\":" + id + ",\"title\":\"t\",\"slug\":\"t\"}]" + more + "}}");
    });
    EXPECT_EQ(subjectOf(collect("discourse", server.url(QStringLiteral("/latest.json")))), QString());
    EXPECT_EQ(ids(), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    EXPECT_EQ(server.requests.back().path, QByteArray("/latest.json?page=1"));
}

const char kItem[] = "[{\"id\":1,\"title\":\"a\"}]";

TEST_F(WebCollecting, ShowsItsTokenToItsOwnSiteAlone) {
    ScriptedServer elsewhere([](const ScriptedServer::Request&, QTcpSocket& socket) {
        ScriptedServer::reply(socket, "200 OK", "Content-Type: application/json\r\n", kItem);
    });
    ScriptedServer server([&](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (request.path == "/away") {
            ScriptedServer::reply(socket, "302 Found",
                                  "Location: " + elsewhere.url(QStringLiteral("/")).toEncoded() + "\r\n", "");
            return;
        }
        ScriptedServer::reply(socket, "200 OK", "Content-Type: application/json\r\n", kItem);
    });
    request_.secrets = {{QStringLiteral("token"), QStringLiteral("s3cret")}};
    EXPECT_EQ(subjectOf(collect("rest", server.url(QStringLiteral("/")))), QString());
    EXPECT_EQ(server.requests.back().header("Authorization"), QByteArray("Bearer s3cret"));

    request_.known = {};
    request_.source.settings = {{QStringLiteral("header"), QStringLiteral("X-Key")}};
    EXPECT_EQ(subjectOf(collect("rest", server.url(QStringLiteral("/away")))), QString());
    EXPECT_EQ(server.requests.back().header("X-Key"), QByteArray("s3cret"));
    ASSERT_EQ(elsewhere.requests.size(), 1u);
    EXPECT_FALSE(elsewhere.requests[0].head.contains("s3cret"));

    for (const char* bad : {"a\r\nX-Other: b", "a\nb"}) {
        request_.secrets = {{QStringLiteral("token"), QLatin1String(bad)}};
        EXPECT_EQ(subjectOf(collect("rest", server.url(QStringLiteral("/")))), QStringLiteral("settings.secret"));
    }
    request_.secrets = {{QStringLiteral("token"), QStringLiteral("s3cret")}};
    request_.source.insideHouse = false;
    const Collected refused = collect("rest", server.url(QStringLiteral("/")));
    EXPECT_EQ(subjectOf(refused), QStringLiteral("fetch.token-in-clear"));
    EXPECT_FALSE(refused.failure->what.contains(QLatin1String("s3cret")));
}

class RobotsCollecting : public WebCollecting {
  protected:
    Collected collectPage() { return collect("html", server_.url(QStringLiteral("/notice.html"))); }

    QByteArray status_ = "200 OK";
    QByteArray robots_;
    int askedRobots_ = 0;
    int askedPage_ = 0;
    ScriptedServer server_{[this](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (request.path == "/robots.txt") {
            ++askedRobots_;
            ScriptedServer::reply(socket, status_, "Content-Type: text/plain\r\n", robots_);
            return;
        }
        ++askedPage_;
        ScriptedServer::reply(socket, "200 OK", "Content-Type: text/html\r\n",
                              "<!DOCTYPE html><title>停水通知</title><p>明天停水 " + QByteArray::number(askedPage_));
    }};
};

TEST_F(RobotsCollecting, AsksARobotsFileOnceADayBeforeItReadsAPage) {
    robots_ = "User-agent: *\nDisallow: /private\nCrawl-delay: 600";
    const Collected first = collectPage();
    EXPECT_EQ(subjectOf(first), QString());
    ASSERT_EQ(sink_.posts.size(), 1u);
    EXPECT_EQ(sink_.posts[0].title, QStringLiteral("停水通知"));
    EXPECT_EQ(first.retryAfter, std::chrono::seconds(600));
    clock_.advance(std::chrono::hours(23));
    EXPECT_EQ(collectPage().retryAfter, std::chrono::seconds(600));
    EXPECT_EQ(askedRobots_, 1);
    clock_.advance(std::chrono::hours(2));
    robots_ = "User-agent: Zhiban\nDisallow: /";
    EXPECT_EQ(subjectOf(collectPage()), QStringLiteral("fetch.robots"));
    EXPECT_EQ(askedRobots_, 2);
    EXPECT_EQ(askedPage_, 2);
    EXPECT_EQ(subjectOf(collectPage()), QStringLiteral("fetch.robots"));
    EXPECT_EQ(askedRobots_, 2) << "the answer was remembered";
}

TEST_F(RobotsCollecting, GoesWhereThereIsNoRobotsFileButNotWhereItCannotBeHad) {
    status_ = "503 Busy";
    EXPECT_EQ(subjectOf(collectPage()), QStringLiteral("fetch.robots-unavailable"));
    EXPECT_EQ(askedPage_, 0);
    status_ = "404 Not Found";
    EXPECT_EQ(subjectOf(collectPage()), QString());
    EXPECT_EQ(askedPage_, 1);
}

TEST_F(RobotsCollecting, AsksNoneBeforeAFeedWhichIsThereToBeRead) {
    ScriptedServer feed([](const ScriptedServer::Request& request, QTcpSocket& socket) {
        EXPECT_EQ(request.path, QByteArray("/feed.xml"));
        ScriptedServer::reply(socket, "200 OK", "Content-Type: text/xml\r\n",
                              "<rss><channel><item><title>a</title></item></channel></rss>");
    });
    EXPECT_EQ(subjectOf(collect("feed", feed.url(QStringLiteral("/feed.xml")))), QString());
    EXPECT_EQ(sink_.posts.size(), 1u);
}

TEST(PageTrails, AreRememberedAsTheyWere) {
    PageTrail trail;
    EXPECT_EQ(trail.written(), QString());
    trail.known = PageTrail::marksOf({QStringLiteral("1"), QStringLiteral("二")});
    trail.head = {QStringLiteral("x")};
    trail.next = QStringLiteral("https://example.org/?page=2");
    trail.robots = RobotsWord{fromMilliseconds(1'772'438'400'000), QStringLiteral("m"), false, std::chrono::seconds(3)};
    EXPECT_EQ(PageTrail::read(trail.written()), trail);
    for (const char* other : {"", "{", "[]", "\"x\"", "null", "{\"known\":5}"}) {
        EXPECT_EQ(PageTrail::read(QLatin1String(other)), PageTrail()) << other;
    }
}

// Each hostile site of RELIABILITY row 26 on a server of its own thread, all asked at once.
class HostileSites : public ::testing::Test {
  protected:
    struct Site {
        const char* name;
        const char* subject;
        ScriptedServer::Answer answer;
    };
    static std::vector<Site> sites() {
        const auto write = [](const char* bytes) {
            return [bytes](const ScriptedServer::Request&, QTcpSocket& socket) { socket.write(bytes); };
        };
        return {
            {"never answers", "fetch.timeout", [](const auto&, QTcpSocket&) {}},
            {"header byte by byte", "fetch.timeout",
             [](const auto&, QTcpSocket& socket) {
                 socket.write("HTTP/1.1 200 OK\r\nX-A: ");
                 ScriptedServer::stream(socket, "a", 20);
             }},
            {"body byte by byte", "fetch.timeout",
             [](const auto&, QTcpSocket& socket) {
                 socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n<rss>");
                 ScriptedServer::stream(socket, " ", 20);
             }},
            {"body without end", "fetch.too-large",
             [](const auto&, QTcpSocket& socket) {
                 socket.write("HTTP/1.1 200 OK\r\n\r\n<rss>");
                 ScriptedServer::stream(socket, QByteArray(256 * 1024, ' '), 0);
             }},
            {"announces a gigabyte", "fetch.too-large",
             write("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n<")},
            {"less than announced", "fetch.truncated",
             [](const auto&, QTcpSocket& socket) {
                 socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>");
                 socket.disconnectFromHost();
             }},
            {"a page instead", "fetch.is-html",
             [](const auto&, QTcpSocket& socket) {
                 ScriptedServer::reply(socket, "200 OK", "Content-Type: text/html\r\n", "<!DOCTYPE html><p>login");
             }},
            {"round and round", "fetch.redirects",
             [](const auto&, QTcpSocket& socket) {
                 ScriptedServer::reply(socket, "302 Found", "Location: /again\r\n", "");
             }},
        };
    }
    static Collected collect(const QUrl& address, CollectingSink& sink) {
        CollectRequest request;
        request.source.key = address.toString();
        request.source.address = address.toString();
        request.source.insideHouse = true;
        request.policy.deadline = std::chrono::milliseconds(1500);
        request.policy.maximumBytes = 1024 * 1024;
        return collectorOf(QStringLiteral("feed"))->collect(request, sink, SystemClock(), Cancellation());
    }
};

TEST_F(HostileSites, EndWithAReasonAndNoneOfThemDelaysAGoodOne) {
    std::vector<std::unique_ptr<ScriptedServer>> servers;
    const std::vector<Site> all = sites();
    std::vector<Collected> collected(all.size());
    std::atomic<int> running = static_cast<int>(all.size()) + 1;
    std::vector<std::thread> threads;
    for (size_t i = 0; i < all.size(); ++i) {
        servers.push_back(std::make_unique<ScriptedServer>(all[i].answer));
        threads.emplace_back([&, i, address = servers.back()->url(QStringLiteral("/feed"))] {
            CollectingSink sink;
            collected[i] = collect(address, sink);
            --running;
        });
    }
    ScriptedServer good([](const auto&, QTcpSocket& socket) {
        ScriptedServer::reply(socket, "200 OK", "Content-Type: text/xml\r\n",
                              "<rss><channel><item><title>a</title></item></channel></rss>");
    });
    Collected ofGood;
    CollectingSink goodSink;
    int runningBesideGood = 0;
    threads.emplace_back([&, address = good.url(QStringLiteral("/feed"))] {
        ofGood = collect(address, goodSink);
        runningBesideGood = --running;
    });
    QEventLoop serving;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &serving, [&] {
        if (running == 0) {
            serving.quit();
        }
    });
    look.start(5);
    serving.exec();
    for (std::thread& thread : threads) {
        thread.join();
    }
    EXPECT_FALSE(ofGood.failure);
    EXPECT_EQ(goodSink.posts.size(), 1u);
    EXPECT_GE(runningBesideGood, 3) << "those who answer slowly were still being asked";
    for (size_t i = 0; i < all.size(); ++i) {
        ASSERT_TRUE(collected[i].failure) << all[i].name;
        EXPECT_EQ(collected[i].failure->subject, QString::fromLatin1(all[i].subject)) << all[i].name;
        EXPECT_FALSE(collected[i].state.failure.isEmpty()) << all[i].name;
    }
}

}  // namespace
}  // namespace zhiban::testing
