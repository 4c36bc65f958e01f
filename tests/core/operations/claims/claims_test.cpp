// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>

#include "core/operations/claims/claims_file.h"
#include "core/operations/claims/mark_claims.h"
#include "core/operations/claims/save_claims.h"
#include "core/operations/intake/receive_posts.h"
#include "tests/support/store_fixture.h"

namespace zhiban::testing {
namespace {

Claim claimOf(const QString& externalId, const QString& title) {
    Claim claim;
    claim.externalId = externalId;
    claim.title = title;
    claim.verdict = ClaimVerdict::False;
    claim.clarification = QStringLiteral("警方已经核实，不属实");
    return claim;
}

class KnownClaims : public StoreTest {
  protected:
    void SetUp() override {
        StoreTest::SetUp();
        for (int i = 0; i < 30; ++i) {
            receive(QStringLiteral("第%1条：小区停车难，物业收费高，路灯不亮，请有关部门处理").arg(i));
        }
    }
    PostId receive(const QString& body) {
        ReceivePosts batch;
        MatchedPost matched;
        matched.post.sourceKey = QStringLiteral("board");
        matched.post.externalId = QString::number(++received_);
        matched.post.body = body;
        matched.post.published = clock_.now();
        batch.posts.push_back(std::move(matched));
        return valueOf(batch.run(*session_, context())).last;
    }
    ImportClaims::Answer import(const std::vector<Claim>& claims) {
        return valueOf(ImportClaims{claims}.run(*session_, context()));
    }
    // Until everything is compared; how many were found.
    qint64 mark(int limit = 1'000) {
        MarkClaims piece{valueOf(ReadClaimIndex{}.run(*session_)), {}, limit};
        qint64 found = 0;
        for (;;) {
            const MarkClaims::Answer answer = valueOf(piece.run(*session_, context()));
            found += answer.found;
            piece.after = answer.last;
            if (answer.done) {
                return found;
            }
        }
    }
    qint64 acts() { return valueOf(session_->ledger().head()).sequence; }
    ClaimId idOf(const QString& externalId) {
        for (const Claim& claim : valueOf(session_->claims().active())) {
            if (claim.externalId == externalId) {
                return claim.id;
            }
        }
        return {};
    }
    const Claim taxi_ = claimOf(QStringLiteral("t1"), QStringLiteral("双鸭山出租车全部停运"));
    const QString told_ = QStringLiteral("通知：双鸭山的出租车明天起全部停运");
    int received_ = 0;
};

TEST_F(KnownClaims, TakenInTwiceAreThereOnce) {
    const Claim other = claimOf(QStringLiteral("t2"), QStringLiteral("喝大蒜水能治病"));
    EXPECT_EQ(import({taxi_, other}), (ImportClaims::Answer{2, 0, 0}));
    const qint64 before = acts();
    EXPECT_EQ(import({taxi_, other}), (ImportClaims::Answer{0, 0, 2}));
    EXPECT_EQ(acts(), before) << "what says nothing new is no act";
    Claim changed = taxi_;
    changed.verdict = ClaimVerdict::True;
    EXPECT_EQ(import({changed, other}), (ImportClaims::Answer{0, 1, 1}));
    EXPECT_EQ(valueOf(session_->claims().active()).size(), 2U);
    EXPECT_EQ(valueOf(session_->claims().byId(idOf(QStringLiteral("t1")))).claim.verdict, ClaimVerdict::True);
}

TEST_F(KnownClaims, WithoutASentenceAreRefusedAllTogether) {
    const auto taken =
        ImportClaims{{taxi_, claimOf(QStringLiteral("x"), QStringLiteral(" "))}}.run(*session_, context());
    ASSERT_FALSE(taken.has_value());
    EXPECT_EQ(taken.error().subject, QStringLiteral("claim.no-title"));
    EXPECT_TRUE(valueOf(session_->claims().active()).empty());
}

TEST_F(KnownClaims, MarkThePostsCloseToThemOnce) {
    import({taxi_});
    const PostId close = receive(told_);
    receive(QStringLiteral("出租车乱收费"));
    EXPECT_EQ(mark(), 1);
    const auto matches = valueOf(session_->claims().ofPost(close));
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_EQ(matches[0].claim, idOf(QStringLiteral("t1")));
    EXPECT_GE(matches[0].score, 360);
    EXPECT_EQ(matches[0].same, std::nullopt);
    const qint64 before = acts();
    EXPECT_EQ(mark(), 0);
    EXPECT_EQ(acts(), before) << "a quiet desk writes nothing";
}

TEST_F(KnownClaims, AreComparedPieceByPieceAndGoOnWhereTheyStopped) {
    import({taxi_});
    receive(told_);
    for (int i = 0; i < 10; ++i) {
        receive(QStringLiteral("羊汤%1").arg(i));
    }
    receive(told_ + QStringLiteral("！"));
    EXPECT_EQ(mark(7), 2);
    EXPECT_EQ(valueOf(session_->claims().comparedUpTo()).value, 42);
    valueOf(session_->rebuildProjections());
    EXPECT_EQ(valueOf(session_->claims().comparedUpTo()).value, 42);
    EXPECT_EQ(valueOf(session_->claims().ofClaim(idOf(QStringLiteral("t1")), 10)).size(), 2U) << "facts stay";
}

TEST_F(KnownClaims, RegisteredLaterFindEarlierPostsByLookingBack) {
    const PostId early = receive(told_);
    import({claimOf(QStringLiteral("x"), QStringLiteral("喝大蒜水能治百病"))});
    mark(received_);  // a full piece is recorded even when it finds nothing
    import({taxi_});
    EXPECT_EQ(mark(), 0);
    LookBackForClaims piece{valueOf(ReadClaimIndex{}.run(*session_)), clock_.now() - std::chrono::hours(1),
                            std::nullopt, 5};
    qint64 found = 0;
    for (;;) {
        const LookBackForClaims::Answer answer = valueOf(piece.run(*session_, context()));
        found += answer.found;
        piece.before = answer.next;
        if (answer.done) {
            break;
        }
    }
    EXPECT_EQ(found, 1);
    EXPECT_EQ(valueOf(session_->claims().ofPost(early)).size(), 1U);
}

TEST_F(KnownClaims, AnOfficerSaysWhetherAPostMakesThem) {
    import({taxi_});
    const PostId post = receive(told_);
    mark();
    const ClaimId claim = idOf(QStringLiteral("t1"));
    valueOf(JudgeClaimMatch{claim, post, false}.run(*session_, context()));
    EXPECT_EQ(valueOf(session_->claims().ofPost(post))[0].same, false);
    EXPECT_TRUE(valueOf(session_->claims().between(TimePoint{}, clock_.now() + std::chrono::hours(1))).empty());
    valueOf(JudgeClaimMatch{claim, post, true}.run(*session_, context()));
    EXPECT_EQ(valueOf(session_->claims().ofPost(post))[0].same, true);
    const auto unknown = JudgeClaimMatch{ClaimId{QStringLiteral("nobody")}, post, true}.run(*session_, context());
    ASSERT_FALSE(unknown.has_value());
    EXPECT_EQ(unknown.error().subject, QStringLiteral("claim.unknown"));
}

TEST_F(KnownClaims, ThatAreRetiredMatchNothing) {
    import({taxi_});
    Claim retired = valueOf(session_->claims().byId(idOf(QStringLiteral("t1")))).claim;
    retired.active = false;
    valueOf(SaveClaim{retired}.run(*session_, context()));
    receive(told_);
    EXPECT_EQ(mark(), 0);
}

TEST_F(KnownClaims, AreSaidToBeBackAfterAQuietTime) {
    import({taxi_});
    receive(told_);
    clock_.advance(std::chrono::hours(24 * 30));
    const auto back = [&] {
        mark();
        return valueOf(ReadResurgentClaims{ResurgenceRule{}, clock_.now()}.run(*session_));
    };
    receive(told_ + QStringLiteral("一"));
    receive(told_ + QStringLiteral("二"));
    EXPECT_TRUE(back().empty());
    clock_.advance(std::chrono::hours(1));
    receive(told_ + QStringLiteral("三"));
    const auto claims = back();
    ASSERT_EQ(claims.size(), 1U);
    EXPECT_EQ(claims[0].claim.claim.externalId, QStringLiteral("t1"));
    EXPECT_EQ(claims[0].wave.posts, 3);
    clock_.advance(std::chrono::hours(24 * 4));
    EXPECT_TRUE(back().empty()) << "no news any more";
}

Result<std::vector<Claim>> readText(QByteArray text) {
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return readClaims(buffer);
}

TEST(ClaimsFiles, AreReadUnderTheNamesOfTheirFields) {
    const auto claims = valueOf(readText(
        R"({"id":"a","title":"停水","text":"今晚停水","verdict":"true","clarification":"已停","source":"水务","url":"http://x","date":"2020-02-01"})"
        "\n\n"
        R"({"id":7,"claim":"封路","description":"要封路","verdict":"假","explanation":"没有","date":"2020/2/17","more":1})"
        "\n"
        R"({"title":"无人查证"})"));
    ASSERT_EQ(claims.size(), 3U);
    EXPECT_EQ(claims[0].verdict, ClaimVerdict::True);
    EXPECT_EQ(claims[0].text, QStringLiteral("今晚停水"));
    EXPECT_EQ(toUtc(*claims[0].date).toString(Qt::ISODate), QStringLiteral("2020-01-31T16:00:00Z"));
    EXPECT_EQ(claims[1].externalId, QStringLiteral("7"));
    EXPECT_EQ(claims[1].title, QStringLiteral("封路"));
    EXPECT_EQ(claims[1].verdict, ClaimVerdict::False);
    EXPECT_EQ(claims[1].clarification, QStringLiteral("没有"));
    EXPECT_EQ(claims[2].verdict, ClaimVerdict::Unproven);
    EXPECT_FALSE(claims[2].date.has_value());
}

TEST(ClaimsFiles, NameTheLineAndWhatIsWrongWithIt) {
    const std::vector<std::pair<const char*, const char*>> lines = {{"x", "json"},
                                                                    {"{}", "title"},
                                                                    {R"({"title":"a","verdict":"maybe"})", "verdict"},
                                                                    {R"({"title":"a","date":"soon"})", "date"}};
    for (const auto& [line, wrong] : lines) {
        const auto read = readText(QByteArray("{\"title\":\"a\"}\n") + line);
        ASSERT_FALSE(read.has_value()) << line;
        EXPECT_EQ(read.error().subject, QStringLiteral("claims.bad-line"));
        EXPECT_EQ(read.error().details, (std::vector<QString>{QStringLiteral("2"), QLatin1String(wrong)}));
    }
}

}  // namespace
}  // namespace zhiban::testing
