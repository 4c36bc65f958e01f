// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/rerun_rules.h"

#include <QJsonArray>

#include "core/operations/rules/rule_set.h"
#include "tests/core/operations/rules/rules_fixture.h"

namespace zhiban::testing {
namespace {

class RunningRulesAgain : public RulesTest {
  protected:
    RerunRules::Answer rerun(int limit = 1'000) {
        RerunRules piece;
        piece.rules = valueOf(compiledRulesOf(*session_));
        piece.from = begin_;
        piece.to = clock_.now() + std::chrono::hours(1);
        piece.limit = limit;
        RerunRules::Answer all;
        while (!all.done) {
            const RerunRules::Answer answer = valueOf(piece.run(*session_, context()));
            all.looked += answer.looked;
            all.added += answer.added;
            all.done = answer.done;
            piece.before = answer.next;
            ++pieces_;
            if (pieces_ > 100) {
                ADD_FAILURE() << "it does not come to an end";
                break;
            }
        }
        return all;
    }
    FeedItem item(PostId id) { return valueOf(session_->posts().item(id)); }
    qint64 entries() { return valueOf(session_->ledger().head()).sequence; }
    int pieces_ = 0;
};

TEST_F(RunningRulesAgain, AddsWhatIsMissingOnce) {
    const PostId missed = receive(QStringLiteral("路灯不亮"));
    const PostId other = receive(QStringLiteral("羊汤"));
    const Rule rule = save(ruleFor(QStringLiteral("灯"), {QStringLiteral("路灯")}, Level::Orange));
    EXPECT_EQ(rerun().added, 1);
    EXPECT_EQ(item(missed).level, Level::Orange);
    ASSERT_EQ(item(missed).hits.size(), 1U);
    EXPECT_EQ(item(missed).hits[0].rule, rule.id);
    EXPECT_FALSE(item(other).level);
    EXPECT_EQ(rerun().added, 0);
    EXPECT_EQ(rerun().looked, 2);
}

TEST_F(RunningRulesAgain, GoesPieceByPieceToTheSameEnd) {
    for (int i = 0; i < 7; ++i) {
        clock_.advance(std::chrono::seconds(1));
        receive(i % 2 == 0 ? QStringLiteral("路灯") : QStringLiteral("羊汤"));
    }
    save(ruleFor(QStringLiteral("灯"), {QStringLiteral("路灯")}));
    const RerunRules::Answer answer = rerun(2);
    EXPECT_EQ(answer.looked, 7);
    EXPECT_EQ(answer.added, 4);
    EXPECT_EQ(pieces_, 4);
    PostFilter alerts;
    alerts.alertsOnly = true;
    EXPECT_EQ(valueOf(session_->posts().count(alerts)), 4);
}

TEST_F(RunningRulesAgain, StoppedHalfwayKeepsWhatItHas) {
    for (int i = 0; i < 4; ++i) {
        clock_.advance(std::chrono::seconds(1));
        receive(QStringLiteral("路灯"));
    }
    save(ruleFor(QStringLiteral("灯"), {QStringLiteral("路灯")}));
    RerunRules piece;
    piece.rules = valueOf(compiledRulesOf(*session_));
    piece.from = begin_;
    piece.to = clock_.now() + std::chrono::hours(1);
    piece.limit = 2;
    EXPECT_EQ(valueOf(piece.run(*session_, context())).added, 2);
    EXPECT_EQ(rerun().added, 2) << "the rest, when it is run again";
}

TEST_F(RunningRulesAgain, IsWitnessedByTheRecord) {
    receive(QStringLiteral("羊汤"));
    const Rule rule = save(ruleFor(QStringLiteral("灯"), {QStringLiteral("路灯")}));
    const qint64 before = entries();
    rerun(1);
    EXPECT_EQ(entries(), before + 1) << "one entry for all, although it found nothing";
    const LedgerEntry entry = valueOf(session_->ledger().after(before, 1)).at(0);
    EXPECT_EQ(entry.verb, QStringLiteral("rules.rerun"));
    EXPECT_EQ(entry.payload[QStringLiteral("rules")].toArray().at(0).toString(), rule.id.text + QStringLiteral("/1"));
}

TEST_F(RunningRulesAgain, ALaterVersionAddsToTheEarlier) {
    Rule rule = save(ruleFor(QStringLiteral("灯"), {QStringLiteral("路灯")}));
    const PostId post = receive(QStringLiteral("路灯灯杆"), {hitOf(rule)});
    const PostId missed = receive(QStringLiteral("灯杆"));
    rule.condition += QStringLiteral("\n灯杆");
    save(rule, 1);
    EXPECT_EQ(rerun().added, 2);
    ASSERT_EQ(item(post).hits.size(), 1U);
    EXPECT_EQ(item(post).hits[0].ruleVersion, 2);
    EXPECT_EQ(item(missed).hits[0].ruleVersion, 2);
}

}  // namespace
}  // namespace zhiban::testing
