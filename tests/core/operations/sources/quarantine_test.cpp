// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/sources/quarantine.h"

#include "core/operations/rules/rule_set.h"
#include "core/operations/sources/registry.h"
#include "tests/core/operations/sources/sources_fixture.h"

namespace zhiban::testing {
namespace {

class Quarantined : public SourcesTest {
  protected:
    Subscription table() {
        Subscription source = feed(QStringLiteral("table"));
        source.kind = QStringLiteral("csv");
        return save(source);
    }
    void refuse(const QString& source, const QString& connector, const QString& subject, const QByteArray& raw,
                qint64 rawSize = 0) {
        ReceivePosts batch;
        batch.connector = connector;
        batch.origin = source;
        QuarantinedItem item;
        item.sourceKey = source;
        item.connector = connector;
        item.origin = QStringLiteral("table.csv:2");
        item.subject = subject;
        item.raw = raw;
        item.rawSize = rawSize == 0 ? raw.size() : rawSize;
        item.at = clock_.now();
        batch.refused.push_back(item);
        valueOf(batch.run(*session_, context()));
    }
    std::vector<QuarantinedItem> waiting() { return valueOf(ReadQuarantine{}.run(*session_)).items; }
    RetryQuarantine::Outcome retry() {
        RetryQuarantine act;
        for (const QuarantinedItem& item : waiting()) {
            act.items.push_back(item.id);
        }
        act.rules = valueOf(compiledRulesOf(*session_));
        return valueOf(act.run(*session_, context()));
    }
};

TEST_F(Quarantined, IsReadAgainAfterTheMappingWasMended) {
    Subscription source = table();
    refuse(source.key, QStringLiteral("csv"), QStringLiteral("csv.no-text"), "编号,说了什么\n7,路灯不亮\n");
    EXPECT_EQ(retry().read, 0) << "nothing was mended yet";
    ASSERT_EQ(waiting().size(), 1U);
    EXPECT_EQ(waiting()[0].subject, QStringLiteral("csv.no-text-column"));
    source.mapping[QStringLiteral("body")] = QStringLiteral("说了什么");
    source.mapping[QStringLiteral("id")] = QStringLiteral("编号");
    save(source);
    const RetryQuarantine::Outcome outcome = retry();
    EXPECT_EQ(outcome.read, 1);
    EXPECT_EQ(outcome.posts.stored, 1);
    EXPECT_TRUE(waiting().empty());
    const std::vector<FeedItem> posts = valueOf(session_->posts().page({}, std::nullopt, 10));
    ASSERT_EQ(posts.size(), 1U);
    EXPECT_EQ(valueOf(session_->posts().byId(posts[0].post.id)).body, QStringLiteral("路灯不亮"));
}

TEST_F(Quarantined, StandsAnewWithTheReasonItHasNow) {
    refuse(QStringLiteral("file"), QStringLiteral("jsonl"), QStringLiteral("jsonl.no-text"), "{not json");
    const RetryQuarantine::Outcome outcome = retry();
    EXPECT_EQ(outcome.refusedAnew, 1);
    ASSERT_EQ(waiting().size(), 1U);
    EXPECT_EQ(waiting()[0].subject, QStringLiteral("jsonl.not-json"));
    EXPECT_EQ(waiting()[0].raw, QByteArray("{not json"));
    EXPECT_EQ(retry().stayed, 1);
    EXPECT_EQ(waiting().size(), 1U);
}

TEST_F(Quarantined, OfAFeedIsReadWithoutItsDocument) {
    const Subscription source = save(feed(QStringLiteral("board")));
    refuse(source.key, QStringLiteral("feed"), QStringLiteral("feed.no-text"),
           "<item><guid>7</guid><title>井盖缺失</title></item>");
    EXPECT_EQ(retry().read, 1);
    EXPECT_EQ(valueOf(session_->posts().count({})), 1);
}

TEST_F(Quarantined, ThatWasNotKeptWholeStays) {
    refuse(QStringLiteral("file"), QStringLiteral("jsonl"), QStringLiteral("jsonl.line-too-long"), "{\"title\":\"x\"}",
           99);
    EXPECT_EQ(retry().stayed, 1);
    EXPECT_EQ(waiting().size(), 1U);
}

TEST_F(Quarantined, IsSetAsideOnlyWithAReasonAndOnce) {
    refuse(QStringLiteral("file"), QStringLiteral("jsonl"), QStringLiteral("jsonl.not-json"), "{not json");
    const SetAside without{{waiting()[0].id}, {}};
    EXPECT_EQ(without.run(*session_, context()).error().subject, QStringLiteral("quarantine.no-reason"));
    const SetAside act{{waiting()[0].id}, QStringLiteral("乱码，非帖文")};
    EXPECT_EQ(valueOf(act.run(*session_, context())), 1);
    EXPECT_EQ(valueOf(act.run(*session_, context())), 0);
    EXPECT_TRUE(waiting().empty());
}

TEST_F(Quarantined, IsCountedAtItsSource) {
    const Subscription source = save(feed(QStringLiteral("board")));
    refuse(source.key, QStringLiteral("feed"), QStringLiteral("feed.no-text"), "<item/>");
    refuse(QStringLiteral("elsewhere"), QStringLiteral("feed"), QStringLiteral("feed.no-text"), "<item/>");
    EXPECT_EQ(valueOf(ReadHealthOfSources{clock_.now()}.run(*session_)).at(0).refused, 1);
    EXPECT_EQ(valueOf(ReadQuarantine{{source.key, false}}.run(*session_)).items.size(), 1U);
    EXPECT_EQ(valueOf(ReadQuarantine{}.run(*session_)).waiting, 2);
}

using Registry = SourcesTest;

TEST_F(Registry, GoesOutAsATableAndComesBackTheSame) {
    for (int i = 0; i < 260; ++i) {
        Subscription source = feed(QStringLiteral("account-%1").arg(i));
        source.name = QStringLiteral("发布, \"第%1号\"").arg(i);
        source.owner = QStringLiteral("单位%1").arg(i % 13);
        source.silentAfterDays = i % 5;
        save(source);
    }
    const std::vector<RegisteredAccount> accounts = valueOf(ReadRegistry{clock_.now()}.run(*session_));
    ASSERT_EQ(accounts.size(), 260U);
    const std::vector<RegistryLine> lines = valueOf(registryLines(registryCsv(accounts)));
    ASSERT_EQ(lines.size(), 260U);
    const RegistryPlan plan = valueOf(PlanRegistry{lines}.run(*session_));
    EXPECT_EQ(plan.same, 260);
    EXPECT_TRUE(plan.isEmpty());
}

TEST_F(Registry, TakesInChineseHeadersAndTellsNewFromChanged) {
    save(feed(QStringLiteral("board")));
    const QByteArray csv =
        "单位,名称,地址,天数\n城管局,城管发布,https://example.org/board,3\n"
        "水务局,水务发布,https://example.org/water,\n";
    const RegistryPlan plan = valueOf(PlanRegistry{valueOf(registryLines(csv))}.run(*session_));
    ASSERT_EQ(plan.changed.size(), 1U);
    ASSERT_EQ(plan.added.size(), 1U);
    EXPECT_EQ(valueOf(SaveRegistry{plan}.run(*session_, context())), 2);
    const std::vector<RegisteredAccount> accounts = valueOf(ReadRegistry{clock_.now()}.run(*session_));
    ASSERT_EQ(accounts.size(), 2U);
    EXPECT_EQ(accounts[0].listened.subscription.owner, QStringLiteral("城管局"));
    EXPECT_EQ(accounts[0].listened.subscription.silentAfterDays, 3);
    EXPECT_FALSE(accounts[0].answerTime);
}

TEST_F(Registry, SaysWhichColumnOrLineIsWrong) {
    EXPECT_EQ(registryLines("owner,name\na,b\n").error().subject, QStringLiteral("registry.column"));
    const Result<std::vector<RegistryLine>> lines = registryLines("owner,name,address,days\na,b,c,2\na,b,c,soon\n");
    ASSERT_FALSE(lines);
    EXPECT_EQ(lines.error().subject, QStringLiteral("registry.line"));
    EXPECT_EQ(lines.error().details.front(), QStringLiteral("3"));
}

}  // namespace
}  // namespace zhiban::testing
