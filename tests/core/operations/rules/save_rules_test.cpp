// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/read_rules.h"
#include "core/operations/shifts/shift_timeline.h"
#include "tests/core/operations/rules/rules_fixture.h"

namespace zhiban::testing {
namespace {

const QString lamps = QStringLiteral("路灯");

class SavingRules : public RulesTest {};

TEST_F(SavingRules, GivesANewRuleItsIdAndAnOldOneItsNextVersion) {
    const Rule first = save(ruleFor(QStringLiteral(" 灯 "), {lamps}));
    EXPECT_TRUE(first.id);
    EXPECT_EQ(first.name, QStringLiteral("灯"));
    Rule changed = first;
    changed.level = Level::Red;
    const Rule second = save(changed, 1);
    EXPECT_EQ(second.version, 2);
    const auto versions = valueOf(ReadRuleVersions{first.id}.run(*session_));
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].rule, second);
    EXPECT_EQ(versions[0].savedBy, context().actor.name);
    EXPECT_EQ(versions[1].rule, first);
}

TEST_F(SavingRules, DoesNotOverwriteWhatAnotherOfficerSaved) {
    Rule rule = save(ruleFor(QStringLiteral("灯"), {lamps}));
    valueOf(SaveRule{rule, 1}.run(*session_, context(QStringLiteral("陆小满"))));
    const Error error = refused(rule, 1);
    EXPECT_EQ(error.kind, ErrorKind::Conflict);
    EXPECT_EQ(error.subject, QStringLiteral("rule.changed-meanwhile"));
    EXPECT_EQ(error.details, (std::vector<QString>{QStringLiteral("灯"), QStringLiteral("陆小满")}));
    EXPECT_EQ(valueOf(ReadRuleVersions{rule.id}.run(*session_)).size(), 2U);
}

TEST_F(SavingRules, KeepsNamesApart) {
    const Rule rule = save(ruleFor(QStringLiteral("灯"), {lamps}));
    EXPECT_EQ(refused(ruleFor(QStringLiteral("灯"), {lamps})).subject, QStringLiteral("rule.name-taken"));
    valueOf(RetireRule{rule.id}.run(*session_, context()));
    save(ruleFor(QStringLiteral("灯"), {lamps}));
}

TEST_F(SavingRules, RefusesWhatDoesNotCompileAndLeavesTheRestInForce) {
    const Rule rule = save(ruleFor(QStringLiteral("灯"), {lamps}));
    Rule empty = rule;
    empty.condition.clear();
    EXPECT_EQ(refused(empty, 1).kind, ErrorKind::Invalid);
    EXPECT_EQ(valueOf(session_->rules().active()), std::vector<Rule>{rule});
}

TEST_F(SavingRules, RefusesSettingsThatContradictEachOther) {
    const auto subjectOf = [&](const auto& change) {
        Rule rule = ruleFor(QStringLiteral("灯"), {lamps});
        change(rule);
        return refused(rule).subject;
    };
    EXPECT_EQ(subjectOf([](Rule& rule) { rule.name = QStringLiteral("  "); }), QStringLiteral("rule.no-name"));
    EXPECT_EQ(subjectOf([](Rule& rule) { rule.tierHours = 3; }), QStringLiteral("rule.bad-tier"));
    EXPECT_EQ(subjectOf([](Rule& rule) {
                  rule.quiet = DailyHours{QTime(8, 0), QTime(8, 0)};
              }),
              QStringLiteral("rule.quiet-empty"));
    EXPECT_EQ(subjectOf([](Rule& rule) {
                  rule.lifeSafety = true;
                  rule.quiet = DailyHours{QTime(22, 0), QTime(6, 0)};
              }),
              QStringLiteral("rule.life-safety-quiet"));
    EXPECT_EQ(subjectOf([&](Rule& rule) {
                  rule.lifeSafety = true;
                  rule.mutedUntil = clock_.now() + std::chrono::hours(1);
              }),
              QStringLiteral("rule.life-safety-muted"));
    EXPECT_TRUE(valueOf(session_->rules().active()).empty());
}

TEST_F(SavingRules, AnUnknownRuleIsNotFound) {
    Rule rule = ruleFor(QStringLiteral("灯"), {lamps});
    rule.id.text = QStringLiteral("nobody");
    EXPECT_EQ(refused(rule, 1).kind, ErrorKind::NotFound);
    EXPECT_FALSE(RetireRule{rule.id}.run(*session_, context()).has_value());
    EXPECT_FALSE((MuteRule{rule.id, std::nullopt}.run(*session_, context()).has_value()));
}

TEST_F(SavingRules, MutingIsAVersionWithAnEnd) {
    const Rule rule = save(ruleFor(QStringLiteral("灯"), {lamps}));
    const Rule other = save(ruleFor(QStringLiteral("井"), {QStringLiteral("井盖")}));
    const TimePoint until = clock_.now() + std::chrono::hours(2);
    const Rule muted = valueOf(MuteRule{rule.id, until}.run(*session_, context()));
    EXPECT_EQ(muted.version, 2);
    EXPECT_EQ(muted.mutedUntil, until);
    valueOf(MuteRule{other.id, until - std::chrono::hours(1)}.run(*session_, context()));
    const auto handedOver = valueOf(ListMutedRules{clock_.now()}.run(*session_));
    ASSERT_EQ(handedOver.size(), 2U);
    EXPECT_EQ(handedOver[0].rule.id, other.id) << "the next to speak again first";
    EXPECT_EQ(handedOver[1].rule, muted);
    EXPECT_TRUE(valueOf(ListMutedRules{until}.run(*session_)).empty());
    EXPECT_EQ(valueOf(MuteRule{rule.id, std::nullopt}.run(*session_, context())).mutedUntil, std::nullopt);
}

TEST_F(SavingRules, NothingForLifeSafetyIsMuted) {
    Rule rule = ruleFor(QStringLiteral("灯"), {lamps});
    rule.lifeSafety = true;
    rule = save(rule);
    const auto muted = MuteRule{rule.id, clock_.now() + std::chrono::hours(1)}.run(*session_, context());
    EXPECT_EQ(muted.error().subject, QStringLiteral("rule.life-safety-muted"));
    EXPECT_TRUE(valueOf(ListMutedRules{clock_.now()}.run(*session_)).empty());
}

TEST_F(SavingRules, AMuteEndsInTheFuture) {
    const Rule rule = save(ruleFor(QStringLiteral("灯"), {lamps}));
    EXPECT_EQ((MuteRule{rule.id, clock_.now()}.run(*session_, context()).error().subject),
              QStringLiteral("rule.mute-past"));
}

TEST_F(SavingRules, WordListsAreKeptInVersionsToo) {
    const auto saveList = [&](const WordList& list, int seenVersion) {
        return SaveWordList{list, seenVersion}.run(*session_, context());
    };
    WordList list = valueOf(saveList(listOf(QStringLiteral("灯具"), {lamps}), 0));
    EXPECT_EQ(saveList(listOf(QStringLiteral("灯具"), {lamps}), 0).error().subject,
              QStringLiteral("wordlist.name-taken"));
    EXPECT_EQ(saveList(listOf({}, {lamps}), 0).error().subject, QStringLiteral("wordlist.no-name"));
    list.words << QStringLiteral("灯杆");
    EXPECT_EQ(valueOf(saveList(list, 1)).version, 2);
    EXPECT_EQ(saveList(list, 1).error().subject, QStringLiteral("wordlist.changed-meanwhile"));
    list.id.text = QStringLiteral("nobody");
    EXPECT_EQ(saveList(list, 1).error().subject, QStringLiteral("wordlist.unknown"));
}

TEST_F(SavingRules, TheShelfShowsEverythingGravestFirst) {
    save(ruleFor(QStringLiteral("乙"), {lamps}, Level::Blue));
    const Rule retired = save(ruleFor(QStringLiteral("甲"), {lamps}, Level::Red));
    valueOf(RetireRule{retired.id}.run(*session_, context()));
    save(ruleFor(QStringLiteral("丙"), {lamps}, Level::Red));
    valueOf(SaveWordList{listOf(QStringLiteral("灯具"), {lamps}), 0}.run(*session_, context()));
    ReceivePosts batch;
    for (const char* category : {"市政", "", "环保", "市政"}) {
        MatchedPost matched;
        matched.post.sourceKey = QStringLiteral("board");
        matched.post.externalId = QString::number(++received_);
        matched.post.category = QString::fromUtf8(category);
        batch.posts.push_back(matched);
    }
    valueOf(batch.run(*session_, context()));
    const RuleShelf shelf = valueOf(ReadRuleShelf{}.run(*session_));
    QStringList names;
    for (const SavedRule& saved : shelf.rules) {
        names << saved.rule.name;
    }
    EXPECT_EQ(names, (QStringList{QStringLiteral("丙"), QStringLiteral("甲"), QStringLiteral("乙")}));
    EXPECT_EQ(shelf.lists.size(), 1U);
    EXPECT_EQ(shelf.sources, QStringList{QStringLiteral("board")});
    EXPECT_EQ(shelf.categories, (QStringList{QStringLiteral("市政"), QStringLiteral("环保")}));
}

TEST_F(SavingRules, TheHandoverTellsOfMutedRules) {
    const Rule rule = save(ruleFor(QStringLiteral("灯"), {lamps}));
    EXPECT_TRUE(valueOf(GatherHandover{clock_.now()}.run(*session_)).mutedRules.empty());
    const Rule muted = valueOf(MuteRule{rule.id, clock_.now() + std::chrono::hours(2)}.run(*session_, context()));
    const auto told = valueOf(GatherHandover{clock_.now()}.run(*session_)).mutedRules;
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].rule, muted);
}

}  // namespace
}  // namespace zhiban::testing
