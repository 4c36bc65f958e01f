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
    const Rule rule{RuleId{QStringLiteral("r1")},
                    3,
                    QStringLiteral("涉险设施"),
                    Level::Red,
                    {QStringLiteral("晃动")},
                    {QStringLiteral("灯杆"), QStringLiteral("路灯")},
                    {QStringLiteral("招聘")},
                    FoldLayer::Width | FoldLayer::Pinyin,
                    false};
    EXPECT_EQ(ruleFromJson(throughText(toJson(rule))), rule);
}

TEST(ActPayloads, AnOpenedCaseReadsBackWithItsTimesAndPosts) {
    CaseOpenedPayload payload;
    payload.number = QStringLiteral("2026-0001");
    payload.title = QStringLiteral("路灯杆晃动");
    payload.level = Level::Orange;
    payload.detectedAt = fromMilliseconds(1'772'438'400'123);
    payload.responseDue = payload.detectedAt + std::chrono::hours(2);
    payload.posts = {PostId{7}, PostId{9'007'199'254'740'993 - 2}};
    const Result<CaseOpenedPayload> read = payloadOf<CaseOpenedPayload>(throughText(toJson(payload)));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->level, Level::Orange);
    EXPECT_EQ(read->detectedAt, payload.detectedAt);
    EXPECT_EQ(read->responseDue, payload.responseDue);
    EXPECT_EQ(read->posts, payload.posts);
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
