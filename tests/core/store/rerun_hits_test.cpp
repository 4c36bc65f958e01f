// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

Hit mutedHit(Level level, const char* rule, int version = 1) {
    Hit hit = someHit(level, text(rule), version);
    hit.muted = true;
    return hit;
}

class HitsOfARerun : public StoreTest {
  protected:
    qint64 add(const std::vector<PostHits>& posts) {
        const auto work = valueOf(writer_->begin());
        const qint64 added = valueOf(work->addHits(posts));
        RulesRerunPayload payload;
        payload.added = added;
        valueOf(work->commit({draft(verbs::RulesRerun, text("rules"), {}, toJson(payload))}));
        return added;
    }
    FeedItem item(PostId id) { return valueOf(reader()->posts().item(id)); }
};
ZHIBAN_ON_BOTH_ENGINES(HitsOfARerun);

TEST_P(HitsOfARerun, RaiseAnAlertThatWasMissed) {
    const PostId post = receive({somePost(text("1"))}).last;
    const ChangeCursor before = valueOf(reader()->changes().latest());
    EXPECT_EQ(add({{post, {someHit(Level::Orange)}}}), 1);
    EXPECT_EQ(item(post).level, Level::Orange);
    EXPECT_EQ(item(post).hits, std::vector<Hit>{someHit(Level::Orange)});
    const auto changes = valueOf(reader()->changes().since(before, 10)).changes;
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].kind, text("posts"));
    EXPECT_EQ(changes[0].id, QString::number(post.value));
}

TEST_P(HitsOfARerun, AreAddedOnce) {
    const PostId post = receive({alertPost(text("1"), Level::Yellow)}).last;
    const std::vector<PostHits> found{{post, {someHit(Level::Yellow), someHit(Level::Blue, text("rule-2"))}}};
    EXPECT_EQ(add(found), 1);
    EXPECT_EQ(add(found), 0);
    EXPECT_EQ(item(post).hits, found[0].hits);
    EXPECT_EQ(valueOf(rawSession()->number(text("SELECT count(*) FROM hit"))), 2);
}

TEST_P(HitsOfARerun, NeverLowerALevel) {
    const PostId post = receive({alertPost(text("1"), Level::Red)}).last;
    EXPECT_EQ(add({{post, {someHit(Level::Blue, text("rule-1"), 2)}}}), 1);
    EXPECT_EQ(item(post).level, Level::Red);
    EXPECT_EQ(item(post).hits, std::vector<Hit>{someHit(Level::Blue, text("rule-1"), 2)}) << "told once, by the newest";
}

TEST_P(HitsOfARerun, OfAMutedRuleAreKeptWithoutAnAlert) {
    const PostId post = receive({somePost(text("1")), alertPost(text("2"), Level::Blue)}).first;
    const PostId other{post.value + 1};
    EXPECT_EQ(add({{post, {mutedHit(Level::Red, "rule-1")}}, {other, {mutedHit(Level::Red, "rule-1", 2)}}}), 2);
    EXPECT_EQ(item(post).level, std::nullopt);
    EXPECT_EQ(item(post).hits, std::vector<Hit>{mutedHit(Level::Red, "rule-1")});
    EXPECT_EQ(item(other).level, Level::Blue);
    EXPECT_EQ(item(other).hits, std::vector<Hit>{someHit(Level::Blue)}) << "the version that raised the alert stays";
    PostFilter alerts;
    alerts.alertsOnly = true;
    EXPECT_EQ(valueOf(reader()->posts().count(alerts)), 1);
}

TEST_P(HitsOfARerun, AreCountedByRuleOncePerPost) {
    const PostId post = receive({alertPost(text("1"), Level::Yellow), alertPost(text("2"), Level::Yellow)}).last;
    add({{post, {someHit(Level::Orange, text("rule-1"), 2), mutedHit(Level::Red, "rule-2")}}});
    const auto counts = valueOf(
        reader()->postCounts().byRule(clock_.now() - std::chrono::hours(1), clock_.now() + std::chrono::hours(1)));
    ASSERT_EQ(counts.size(), 1U);
    EXPECT_EQ(counts[0].rows.count, 2);
    EXPECT_EQ(counts[0].rows.idSum, 2 * post.value - 1);
    EXPECT_EQ(counts[0].level, Level::Orange);
    PostFilter opened;
    opened.rule = counts[0].rule;
    opened.alertsOnly = true;
    EXPECT_EQ(valueOf(reader()->posts().count(opened)), counts[0].rows.count) << "the number opens its rows";
    opened.rule = RuleId{text("rule-2")};
    EXPECT_EQ(valueOf(reader()->posts().count(opened)), 0);
    opened.alertsOnly = false;
    EXPECT_EQ(valueOf(reader()->posts().count(opened)), 1) << "muted hits are found when they are asked for";
}

TEST_P(HitsOfARerun, OfAnUnknownPostAreRefused) {
    const auto work = valueOf(writer_->begin());
    const auto added = work->addHits({{PostId{99}, {someHit(Level::Blue)}}});
    // SQLite looks at references at once, as PostgreSQL does here.
    EXPECT_EQ(added.error().subject, text("store.unknown-reference"));
}

TEST_P(HitsOfARerun, AreGoneWhenNothingWasCommitted) {
    const PostId post = receive({somePost(text("1"))}).last;
    valueOf(valueOf(writer_->begin())->addHits({{post, {someHit(Level::Red)}}}));
    EXPECT_EQ(item(post).level, std::nullopt);
    EXPECT_TRUE(item(post).hits.empty());
}

TEST_P(HitsOfARerun, LeaveThePostAsItCame) {
    receive({alertPost(text("1"), Level::Yellow)});
    const auto session = rawSession();
    for (const char* statement :
         {"UPDATE post SET body = 'x'", "UPDATE post SET category = 'x'", "UPDATE post SET level = 0",
          "UPDATE post SET level = NULL", "DELETE FROM post", "UPDATE hit SET muted = 1", "DELETE FROM hit"}) {
        EXPECT_EQ(session->script(QLatin1String(statement)).error().subject, text("post.immutable")) << statement;
    }
}

TEST_P(HitsOfARerun, ComeWithThePostWhenItsRuleIsMuted) {
    MatchedPost matched = somePost(text("1"));
    matched.hits = {mutedHit(Level::Red, "rule-1"), someHit(Level::Blue, text("rule-2"))};
    MatchedPost silent = somePost(text("2"));
    silent.hits = {mutedHit(Level::Red, "rule-1")};
    const ReceiptCounts counts = receive({matched, silent});
    EXPECT_EQ(counts.alerts, 1);
    EXPECT_EQ(item(counts.first).level, Level::Blue);
    EXPECT_EQ(item(counts.first).hits, matched.hits);
    EXPECT_EQ(item(counts.last).level, std::nullopt);
    EXPECT_EQ(item(counts.last).hits, silent.hits);
}

}  // namespace
}  // namespace zhiban::testing
