// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/claims/claim_index.h"

#include <gtest/gtest.h>

#include "core/insight/claims/place_names.h"

namespace zhiban::testing {
namespace {

Claim claim(const char* id, const char16_t* title, const char16_t* text = u"") {
    Claim made;
    made.id.text = QLatin1String(id);
    made.title = QString::fromUtf16(title);
    made.text = QString::fromUtf16(text);
    return made;
}

class ClaimIndexes : public ::testing::Test {
  protected:
    static TextBackground ordinary() {
        TextBackground background;
        for (const char16_t* text :
             {u"小区物业收费太高，业主多次反映没有人管", u"路灯不亮，晚上走路看不见，请有关部门处理",
              u"出租车乱收费，请交通部门管一管", u"医院排队时间太长，希望改善", u"学校门口停车很乱，请领导重视",
              u"今天的新闻说天气会转冷，大家注意保暖", u"公交车什么时候恢复正常，请问有没有通知"}) {
            background.add(QString::fromUtf16(text));
        }
        return background;
    }
    const std::vector<Claim> claims_ = {
        claim("taxi", u"双鸭山出租车停运"), claim("garlic", u"喝大蒜水能治愈新型冠状病毒"),
        claim("lamp", u"滨江路灯杆漏电打死路人"), claim("lights", u"义乌所有路口红绿灯统一改成红灯")};
    const std::shared_ptr<const ClaimIndex> index_ = ClaimIndex::build(claims_, ordinary());

    QString found(const char16_t* body, const char16_t* place = u"") const {
        const auto close = index_->nearest({}, QString::fromUtf16(body), QString::fromUtf16(place));
        return close ? close->claim.text : QString();
    }
};

TEST_F(ClaimIndexes, FindAClaimInOtherWords) {
    EXPECT_EQ(found(u"听说煮一碗大蒜水喝下去，新型冠状病毒就治愈了？求证"), QStringLiteral("garlic"));
    EXPECT_EQ(found(u"致司机朋友：经研究决定，双鸭山的出租车从30日中午起一律停运，解除时间另行通知"),
              QStringLiteral("taxi"));
    EXPECT_EQ(found(u"昨晚滨江路那边的灯杆漏电，有路人被当场打死，太吓人"), QStringLiteral("lamp"));
}

TEST_F(ClaimIndexes, LeaveOrdinaryPostsAlone) {
    for (const char16_t* body :
         {u"路灯不亮，晚上走路看不见", u"出租车乱收费", u"今天吃了大蒜炒肉", u"红绿灯时间太短", u"病毒", u""}) {
        EXPECT_EQ(found(body), QString()) << QString::fromUtf16(body).toStdString();
    }
}

TEST_F(ClaimIndexes, FindItHoweverItIsWritten) {
    EXPECT_EQ(found(u"雙*鴨*山的出 租 車全部停運"), QStringLiteral("taxi"));
}

TEST_F(ClaimIndexes, CountAnotherPlaceAgainstIt) {
    const QString body = QStringLiteral("通知：今晚起所有路口红绿灯统一改成红灯");
    const auto score = [&](const QString& text, const QString& place) {
        const auto close = index_->nearest({}, text, place, 0);
        return close ? close->score : 0.0;
    };
    EXPECT_GT(score(QStringLiteral("义乌") + body, {}), score(QStringLiteral("西安") + body, {}) + 0.15);
    EXPECT_GT(score(body, QStringLiteral("义乌市")), score(body, {}) + 0.1) << "the post's place counts as well";
}

TEST_F(ClaimIndexes, TellWhichPiecesTheyShare) {
    const auto close = index_->nearest({}, QStringLiteral("双鸭山出租车今天停运"));
    ASSERT_TRUE(close.has_value());
    ASSERT_FALSE(close->shared.isEmpty());
    EXPECT_EQ(close->shared.front(), QStringLiteral("双鸭山出租车"));
    EXPECT_GE(close->score, closeFrom);
    EXPECT_LE(close->score, 1.0);
}

TEST_F(ClaimIndexes, FindAClaimByHowItGoesRound) {
    const auto index = ClaimIndex::build(
        {claim("x", u"某地停水", u"紧急扩散！水厂被投毒，全市今晚停水三天，赶快接水，转给家人")}, ordinary());
    const auto close = index->nearest({}, QStringLiteral("扩散：水厂被投毒，今晚停水三天，赶快接水转给家人！"));
    ASSERT_TRUE(close.has_value());
    EXPECT_EQ(close->claim.text, QStringLiteral("x"));
}

TEST_F(ClaimIndexes, WeighALongNameAsOneName) {
    TextBackground background = ordinary();
    for (int i = 0; i < 50; ++i) {
        background.add(QStringLiteral("关于新型冠状病毒肺炎的消息第%1条").arg(i));
    }
    const auto index = ClaimIndex::build({claim("ginger", u"姜汤预防新型冠状病毒肺炎")}, background);
    EXPECT_FALSE(index->nearest({}, QStringLiteral("新型冠状病毒肺炎防控工作会议召开")).has_value());
    EXPECT_TRUE(index->nearest({}, QStringLiteral("都说姜汤可以预防新冠")).has_value() ||
                index->nearest({}, QStringLiteral("都说姜汤可以预防新型冠状病毒")).has_value());
}

TEST(AnEmptyClaimIndex, FindsNothing) {
    const auto index = ClaimIndex::build({}, TextBackground());
    EXPECT_TRUE(index->isEmpty());
    EXPECT_FALSE(index->nearest(QStringLiteral("任何"), QStringLiteral("事情")).has_value());
}

TEST(ClaimIndexesOfOddClaims, NeitherFailNorMatchEverything) {
    const auto index = ClaimIndex::build(
        {claim("a", u""), claim("b", u"!!!"), claim("c", u"封"), claim("d", u"abc 123")}, TextBackground());
    EXPECT_FALSE(index->nearest({}, QStringLiteral("封路了")).has_value());
    EXPECT_FALSE(index->nearest({}, QString(20'000, QChar(u'封'))).has_value());
}

TEST(ClaimTokens, AreCharactersNumbersAndRunsOfLetters) {
    const auto tokens = claimTokens(QStringLiteral("Ａ市2020年，n95口罩！"), 100);
    ASSERT_EQ(tokens.size(), 8U);
    EXPECT_EQ(tokens[0], claimTokens(QStringLiteral("a"), 1)[0]);
    EXPECT_TRUE(isNumber(tokens[2]));
    EXPECT_FALSE(isNumber(tokens[1]));
    EXPECT_EQ(tokens[3], static_cast<ClaimToken>(u'年'));
    EXPECT_EQ(claimTokens(QString(100, QChar(u'水')), 10).size(), 10U);
}

TEST(KnownPlaceNames, AreEachThereOnce) {
    QStringList names = knownPlaceNames();
    EXPECT_GT(names.size(), 330);
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST(TextBackgrounds, TellLessOfWhatEverybodyWrites) {
    TextBackground background;
    for (int i = 0; i < 20; ++i) {
        background.add(QStringLiteral("病毒第%1例").arg(i));
    }
    background.add(QStringLiteral("大蒜"));
    const auto token = [](char16_t unit) { return static_cast<ClaimToken>(unit); };
    EXPECT_LT(background.information(token(u'病')), background.information(token(u'蒜')));
    EXPECT_LT(background.information(token(u'病'), token(u'毒')), 0.5) << "毒 always follows 病";
    EXPECT_GT(background.information(token(u'大'), token(u'蒜')), 1.0) << "once is no rule";
    EXPECT_GT(background.rarity(token(u'大'), token(u'蒜')), background.rarity(token(u'病'), token(u'毒')));
}

}  // namespace
}  // namespace zhiban::testing
