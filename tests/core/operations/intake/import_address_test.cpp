// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/intake/import_address.h"

#include <gtest/gtest.h>

#include "core/operations/setup/initialise_store.h"
#include "tests/core/intake/fetch/scripted_server.h"
#include "tests/support/store_fixture.h"

namespace zhiban {

namespace {

using testing::ScriptedServer;
using testing::valueOf;

const QByteArray kFeed =
    "<rss version=\"2.0\"><channel><title>公告栏</title><item><guid>1</guid><title>路灯杆晃动</title></item>"
    "<item><guid>2</guid><title>谢谢城管</title></item><item><guid>3</guid></item></channel></rss>";

class ImportAddress : public testing::StoreTest {
  protected:
    void SetUp() override {
        StoreTest::SetUp();
        ASSERT_TRUE(valueOf(InitialiseStore{}.run(*session_, context())));
        Rule rule;
        rule.name = QStringLiteral("路灯");
        rule.condition = QStringLiteral("路灯");
        rules_ = valueOf(CompiledRules::compile({rule}));
    }

    ImportOutcome import(const QUrl& address) {
        AddressRequest request;
        request.address = address;
        request.options.now = clock_.now();
        request.known = valueOf(knownFetchState(*session_, sourceKeyOf(address)));
        request.policy.trustedHosts = {QStringLiteral("127.0.0.1")};
        const StoreBatch store = [this](const ReceivePosts& batch) { return batch.run(*session_, context()); };
        return importAddress(request, *rules_, store, clock_, Cancellation());
    }

    std::shared_ptr<const CompiledRules> rules_;
};

TEST_F(ImportAddress, StoresMatchesQuarantinesAndRemembers) {
    ScriptedServer server([](const ScriptedServer::Request& request, QTcpSocket& socket) {
        if (request.header("If-None-Match") == "\"v1\"") {
            ScriptedServer::reply(socket, "304 Not Modified", "", "");
        } else {
            ScriptedServer::reply(socket, "200 OK", "ETag: \"v1\"\r\nContent-Type: text/xml\r\n", kFeed);
        }
    });
    const QUrl address = server.url(QStringLiteral("/feed.xml"));
    const ImportOutcome first = import(address);
    EXPECT_FALSE(first.stopped.has_value());
    EXPECT_EQ(first.summary.read, 3);
    EXPECT_EQ(first.summary.stored, 2);
    EXPECT_EQ(first.summary.alerts, 1);
    EXPECT_EQ(first.summary.quarantined, 1);
    const FetchState state = valueOf(knownFetchState(*session_, sourceKeyOf(address)));
    EXPECT_EQ(state.etag, QByteArray("\"v1\""));
    EXPECT_EQ(state.lastSuccess, clock_.now());
    const std::vector<Source> sources = valueOf(session_->sources().all());
    ASSERT_EQ(sources.size(), 1u);
    EXPECT_EQ(sources.front().name, QStringLiteral("公告栏"));
    EXPECT_EQ(sources.front().connector, QStringLiteral("feed"));

    const ImportOutcome second = import(address);
    EXPECT_FALSE(second.stopped.has_value());
    EXPECT_EQ(second.summary.read, 0) << "the server had nothing new";
    EXPECT_EQ(server.requests.back().header("If-None-Match"), QByteArray("\"v1\""));
}

TEST_F(ImportAddress, RemembersAFailureAndRecoversFromIt) {
    bool broken = true;
    ScriptedServer server([&](const ScriptedServer::Request&, QTcpSocket& socket) {
        ScriptedServer::reply(socket, broken ? "500 Oops" : "200 OK", "Content-Type: text/xml\r\n", kFeed);
    });
    const QUrl address = server.url(QStringLiteral("/feed.xml"));
    const ImportOutcome failed = import(address);
    ASSERT_TRUE(failed.stopped.has_value());
    EXPECT_EQ(failed.stopped->subject, QStringLiteral("fetch.status"));
    const FetchState state = valueOf(knownFetchState(*session_, sourceKeyOf(address)));
    EXPECT_FALSE(state.failure.isEmpty());
    EXPECT_EQ(state.lastFailure, clock_.now());

    broken = false;
    clock_.advance(std::chrono::minutes(5));
    EXPECT_EQ(import(address).summary.stored, 2);
    EXPECT_TRUE(valueOf(knownFetchState(*session_, sourceKeyOf(address))).failure.isEmpty());
}

}  // namespace

}  // namespace zhiban
