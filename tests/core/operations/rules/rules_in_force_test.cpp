// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/rules_in_force.h"

#include <QSignalSpy>

#include "tests/core/operations/rules/rules_fixture.h"

namespace zhiban::testing {
namespace {

class FollowingTheRules : public RulesTest {
  protected:
    void SetUp() override {
        RulesTest::SetUp();
        rule_ = save(ruleFor(QStringLiteral("灯"), {QStringLiteral("路灯")}));
        threads_ = valueOf(StoreThreads::start(store_, std::make_shared<FakeClock>(),
                                               {QStringLiteral("方知秋"), QStringLiteral("desk-1")}));
    }
    void TearDown() override { threads_.reset(); }

    Rule rule_;
    std::unique_ptr<StoreThreads> threads_;
};

TEST_F(FollowingTheRules, TheyAreThereFromTheBeginning) {
    const auto rules = valueOf(RulesInForce::load(*threads_));
    EXPECT_EQ(rules->current()->match({}, u"路灯").size(), 1U);
    ASSERT_TRUE(rules->inForce(rule_.id).has_value());
    EXPECT_EQ(rules->inForce(rule_.id)->version, 1);
    EXPECT_FALSE(rules->inForce(RuleId{QStringLiteral("nobody")}).has_value());
}

// By another connection, as another desk would.
TEST_F(FollowingTheRules, ASaveElsewhereIsSwappedInWhole) {
    const auto rules = valueOf(RulesInForce::load(*threads_));
    const std::shared_ptr<const CompiledRules> before = rules->current();
    QSignalSpy swapped(rules.get(), &RulesInForce::swapped);
    const Rule other = save(ruleFor(QStringLiteral("井"), {QStringLiteral("井盖")}));
    while (!rules->inForce(other.id)) {
        ASSERT_TRUE(swapped.wait());
    }
    EXPECT_EQ(rules->current()->match({}, u"井盖").size(), 1U);
    EXPECT_EQ(rules->current()->match({}, u"路灯").size(), 1U);
    EXPECT_TRUE(before->match({}, u"井盖").empty()) << "who holds the old set finishes with it";
}

TEST_F(FollowingTheRules, ARetiredRuleTakesNoPartAnyMore) {
    const auto rules = valueOf(RulesInForce::load(*threads_));
    QSignalSpy swapped(rules.get(), &RulesInForce::swapped);
    valueOf(RetireRule{rule_.id}.run(*session_, context()));
    while (rules->inForce(rule_.id)) {
        ASSERT_TRUE(swapped.wait());
    }
    EXPECT_TRUE(rules->current()->match({}, u"路灯").empty());
}

// Written past the operations, which refuse it.
TEST_F(FollowingTheRules, WhatDoesNotCompileLeavesTheFormerSet) {
    const auto rules = valueOf(RulesInForce::load(*threads_));
    QSignalSpy refused(rules.get(), &RulesInForce::refused);
    Rule broken = ruleFor(QStringLiteral("空"), {});
    broken.id.text = QStringLiteral("broken");
    const auto work = valueOf(session_->begin());
    valueOf(
        work->commit({draftOf(context(), verbs::RuleSaved, QStringLiteral("rule"), broken.id.text, toJson(broken))}));
    ASSERT_TRUE(refused.count() > 0 || refused.wait());
    EXPECT_EQ(rules->current()->match({}, u"路灯").size(), 1U);
    EXPECT_EQ(rules->inForce(rule_.id)->version, 1);
}

TEST_F(FollowingTheRules, WithoutRulesThatCompileThereAreNone) {
    Rule broken = ruleFor(QStringLiteral("空"), {});
    broken.id.text = QStringLiteral("broken");
    valueOf(
        valueOf(session_->begin())
            ->commit({draftOf(context(), verbs::RuleSaved, QStringLiteral("rule"), broken.id.text, toJson(broken))}));
    EXPECT_FALSE(RulesInForce::load(*threads_).has_value());
}

}  // namespace
}  // namespace zhiban::testing
