// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/rule_pack.h"

#include "tests/core/operations/rules/rules_fixture.h"

namespace zhiban::testing {
namespace {

using Change = RulePackPreview::Change;

class PassingRulesOn : public RulesTest {
  protected:
    int take(const RulePack& pack) { return valueOf(TakeRulePack{pack}.run(*session_, context())); }
    std::vector<Change> changes(const RulePack& pack) {
        std::vector<Change> list;
        for (const auto& line : valueOf(PreviewRulePack{pack}.run(*session_)).lines) {
            list.push_back(line.change);
        }
        return list;
    }
    RulePack inForce() { return valueOf(ReadRulePack{}.run(*session_)); }
    const RulePack pack_{{ruleFor(QStringLiteral("灯"), {QStringLiteral("路灯")}),
                          ruleFor(QStringLiteral("井"), {QStringLiteral("井盖")}, Level::Red)},
                         {listOf(QStringLiteral("广告"), {QStringLiteral("招聘")})}};
};

TEST_F(PassingRulesOn, WhatIsTakenIsInForceAndIsTakenOnce) {
    EXPECT_EQ(changes(pack_), (std::vector<Change>{Change::New, Change::New, Change::New}));
    EXPECT_EQ(take(pack_), 3);
    EXPECT_EQ(inForce().rules.size(), 2U);
    EXPECT_EQ(inForce().lists.size(), 1U);
    EXPECT_EQ(changes(pack_), (std::vector<Change>{Change::Same, Change::Same, Change::Same}));
    const LedgerHead head = valueOf(session_->ledger().head());
    EXPECT_EQ(take(pack_), 0);
    EXPECT_EQ(valueOf(session_->ledger().head()), head);
}

TEST_F(PassingRulesOn, ARuleOfTheSameNameBecomesItsNextVersion) {
    take(pack_);
    RulePack other = pack_;
    other.rules[0].condition += QStringLiteral("\n灯杆");
    const RulePackPreview preview = valueOf(PreviewRulePack{other}.run(*session_));
    EXPECT_EQ(preview.lines[0].change, Change::Changed);
    EXPECT_EQ(preview.lines[0].before, QStringLiteral("路灯"));
    EXPECT_EQ(preview.lines[0].after, QStringLiteral("路灯\n灯杆"));
    EXPECT_EQ(take(other), 1);
    for (const Rule& rule : inForce().rules) {
        EXPECT_EQ(rule.version, rule.name == QStringLiteral("灯") ? 2 : 1);
    }
}

TEST_F(PassingRulesOn, AMutedRuleStaysMuted) {
    take(pack_);
    const RuleId lamps = inForce().rules.at(1).id;
    const TimePoint until = clock_.now() + std::chrono::hours(1);
    valueOf(MuteRule{lamps, until}.run(*session_, context()));
    EXPECT_EQ(take(pack_), 0);
    EXPECT_EQ(valueOf(session_->rules().byId(lamps)).mutedUntil, until);
}

TEST_F(PassingRulesOn, IsAllOrNothing) {
    RulePack broken = pack_;
    broken.rules.push_back(ruleFor(QStringLiteral("空"), {}));
    broken.rules.push_back(ruleFor(QStringLiteral("急"), {QStringLiteral("急")}));
    broken.rules.back().tierHours = 7;
    const RulePackPreview preview = valueOf(PreviewRulePack{broken}.run(*session_));
    EXPECT_EQ(preview.lines[0].refusal, QString());
    EXPECT_NE(preview.lines[2].refusal, QString());
    EXPECT_EQ(preview.lines[3].refusal, QStringLiteral("rule.bad-tier"));
    EXPECT_FALSE(TakeRulePack{broken}.run(*session_, context()).has_value());
    EXPECT_TRUE(inForce().rules.empty());
    EXPECT_TRUE(inForce().lists.empty());
}

TEST_F(PassingRulesOn, TheSameNameTwiceIsRefused) {
    RulePack twice = pack_;
    twice.rules.push_back(twice.rules.front());
    EXPECT_EQ(PreviewRulePack{twice}.run(*session_).error().subject, QStringLiteral("rule-pack.name-twice"));
    EXPECT_EQ((TakeRulePack{twice}.run(*session_, context()).error().subject), QStringLiteral("rule-pack.name-twice"));
}

TEST_F(PassingRulesOn, ARetiredRuleOfThePackIsNotMadeTwice) {
    RulePack retired = pack_;
    retired.rules[0].active = false;
    EXPECT_EQ(take(retired), 3);
    EXPECT_EQ(take(retired), 0);
}

TEST_F(PassingRulesOn, TravelsAsAFileThatComparesLineByLine) {
    take(pack_);
    const QByteArray file = writeRulePack(inForce());
    const QByteArray text = file;
    EXPECT_LT(text.indexOf("井"), text.indexOf("灯")) << "by name, whatever order they were made in";
    EXPECT_FALSE(text.contains(inForce().rules.at(0).id.text.toUtf8())) << "ids stay at home";
    const RulePack read = valueOf(readRulePack(file));
    EXPECT_EQ(take(read), 0) << "it says what is in force";
    EXPECT_EQ(writeRulePack(read), file);
    EXPECT_EQ(readRulePack("{").error().subject, QStringLiteral("rules-file.syntax"));
}

}  // namespace
}  // namespace zhiban::testing
