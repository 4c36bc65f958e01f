// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/act_payloads.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

#include "core/domain/case_keys.h"

namespace zhiban {

namespace {

// Through text, as the ledger keeps it.
QJsonObject throughText(const QJsonObject& json) {
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

TEST(ActPayloads, ARuleReadsBackAsItWasSaved) {
    Rule rule;
    rule.id.text = QStringLiteral("r1");
    rule.version = 3;
    rule.name = QStringLiteral("涉险设施");
    rule.level = Level::Red;
    rule.condition = QStringLiteral("晃动 非 招聘");
    rule.layers = FoldLayer::Width | FoldLayer::Pinyin;
    rule.active = false;
    EXPECT_EQ(ruleFromJson(throughText(toJson(rule))), rule);
}

TEST(ActPayloads, ARuleReadsBackWithAllThatFollowsFromIt) {
    Rule rule;
    rule.id.text = QStringLiteral("r1");
    rule.name = QStringLiteral("涉险设施");
    rule.condition = QStringLiteral("灯杆\n路灯\n且 晃动");
    rule.tierHours = 2;
    rule.lifeSafety = true;
    rule.sound = AlertSound::Urgent;
    rule.quiet = DailyHours{QTime(22, 30), QTime(6, 0)};
    rule.expires = fromMilliseconds(1'772'438'400'123);
    rule.mutedUntil = fromMilliseconds(1'772'438'400'124);
    rule.note = QStringLiteral("台风季");
    EXPECT_EQ(ruleFromJson(throughText(toJson(rule))), rule);
}

// An entry as the first version of the program wrote it.
TEST(ActPayloads, ARuleOfThreeListsIsReadAsACondition) {
    const QJsonObject json = QJsonDocument::fromJson(R"({"active":true,"all":["晃"],"any":["灯杆","路灯"],"id":"r1",
        "layers":3,"level":"orange","name":"设施","none":["演习"],"version":4})")
                                 .object();
    const Result<Rule> rule = ruleFromJson(json);
    ASSERT_TRUE(rule.has_value());
    EXPECT_EQ(rule->condition, QStringLiteral("灯杆\n路灯\n且 晃\n非 演习"));
    EXPECT_EQ(rule->sound, AlertSound::Soft);
    EXPECT_FALSE(rule->lifeSafety || rule->tierHours || rule->quiet || rule->expires || rule->mutedUntil);
}

// An entry of the time between, which wrote both and meant the lists where the condition was empty.
TEST(ActPayloads, ARuleOfThreeListsBesideAnEmptyConditionIsReadAsACondition) {
    const QJsonObject json = QJsonDocument::fromJson(R"({"active":true,"all":[],"any":["灯杆"],"condition":"","id":"r1",
        "layers":3,"level":"orange","name":"设施","none":[],"version":4})")
                                 .object();
    const Result<Rule> rule = ruleFromJson(json);
    ASSERT_TRUE(rule.has_value());
    EXPECT_EQ(rule->condition, QStringLiteral("灯杆"));
}

TEST(ActPayloads, AFieldOfARuleThatSaysNothingIsRefused) {
    for (const auto& [key, value] :
         {std::pair("sound", QJsonValue(QStringLiteral("loud"))),
          std::pair("quiet_from", QJsonValue(QStringLiteral("25:00"))),
          std::pair("expires_at", QJsonValue(QStringLiteral("tomorrow"))), std::pair("tier_hours", QJsonValue(true))}) {
        Rule rule;
        rule.id.text = QStringLiteral("r1");
        QJsonObject json = toJson(rule);
        json.insert(QLatin1String(key), value);
        EXPECT_FALSE(ruleFromJson(json).has_value()) << key;
    }
}

TEST(ActPayloads, AWordListReadsBackAsItWasSaved) {
    const WordList list{WordListId{QStringLiteral("w1")},
                        3,
                        QStringLiteral("广告"),
                        WordListUse::Excludes,
                        {QStringLiteral("招聘"), QStringLiteral("list:抽奖")},
                        {QStringLiteral("board")},
                        QStringLiteral("论坛上的"),
                        false};
    EXPECT_EQ(wordListFromJson(throughText(toJson(list))), list);
    QJsonObject json = toJson(list);
    json.insert(QStringLiteral("use"), QStringLiteral("sometimes"));
    EXPECT_FALSE(wordListFromJson(json).has_value());
}

TEST(ActPayloads, AnOpenedCaseReadsBackWithItsTimesAndPosts) {
    CaseOpenedPayload payload;
    payload.number = QStringLiteral("2026-0001");
    payload.title = QStringLiteral("路灯杆晃动");
    payload.level = Level::Orange;
    payload.detectedAt = fromMilliseconds(1'772'438'400'123);
    payload.responseDue = payload.detectedAt + std::chrono::hours(2);
    payload.posts = {PostId{7}, PostId{9'007'199'254'740'993 - 2}};
    payload.mentions = {QStringLiteral("云溪发布"), QStringLiteral("云溪城管")};
    const Result<CaseOpenedPayload> read = payloadOf<CaseOpenedPayload>(throughText(toJson(payload)));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->level, Level::Orange);
    EXPECT_EQ(read->detectedAt, payload.detectedAt);
    EXPECT_EQ(read->responseDue, payload.responseDue);
    EXPECT_EQ(read->posts, payload.posts);
    EXPECT_EQ(read->mentions, payload.mentions);
    QJsonObject older = toJson(payload);
    older.remove(QStringLiteral("mentions"));
    EXPECT_EQ(payloadOf<CaseOpenedPayload>(older).value().mentions, QStringList());
}

TEST(ActPayloads, AMissingFieldIsNamed) {
    QJsonObject json = toJson(CaseClosedPayload{ClosingKind::Partly, QStringLiteral("缺配件")});
    json.remove(QStringLiteral("kind"));
    const Result<CaseClosedPayload> read = payloadOf<CaseClosedPayload>(json);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(read.error().what.contains(QStringLiteral("\"kind\"")));
}

TEST(ActPayloads, AnUnknownWordIsRefusedAndNotGuessed) {
    QJsonObject json = toJson(CaseClosedPayload{ClosingKind::Partly, {}});
    json.insert(QStringLiteral("kind"), QStringLiteral("vanished"));
    EXPECT_FALSE(payloadOf<CaseClosedPayload>(json).has_value());
}

TEST(CaseKeys, EveryStateHasItsOwnKeyAndReadsBack) {
    QStringList seen;
    for (int i = 0; i <= static_cast<int>(CaseState::Archived); ++i) {
        const auto state = static_cast<CaseState>(i);
        EXPECT_FALSE(keyOf(state).isEmpty());
        EXPECT_FALSE(seen.contains(keyOf(state)));
        EXPECT_EQ(caseStateFromKey(keyOf(state)), state);
        seen << keyOf(state);
    }
}

}  // namespace

}  // namespace zhiban
