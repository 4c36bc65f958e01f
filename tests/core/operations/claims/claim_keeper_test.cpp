// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/claims/claim_keeper.h"

#include <QTest>

#include "core/domain/acts.h"
#include "core/operations/claims/save_claims.h"
#include "core/operations/intake/receive_posts.h"
#include "tests/support/store_fixture.h"

namespace zhiban::testing {
namespace {

class KeepingClaims : public StoreTest {
  protected:
    void SetUp() override {
        StoreTest::SetUp();
        threads_ = valueOf(StoreThreads::start(store_, std::make_shared<FakeClock>(),
                                               {QStringLiteral("方知秋"), QStringLiteral("desk-1")}));
    }
    void TearDown() override { threads_.reset(); }

    template <typename Operation>
    typename Operation::Answer write(Operation operation) {
        auto pending = threads_->write(std::move(operation));
        pending.waitForFinished();
        return valueOf(pending.result());
    }
    PostId receive(const QString& body) {
        ReceivePosts batch;
        MatchedPost matched;
        matched.post.sourceKey = QStringLiteral("board");
        matched.post.externalId = QString::number(++received_);
        matched.post.body = body;
        batch.posts.push_back(std::move(matched));
        return write(std::move(batch)).last;
    }
    void registerTaxis() {
        Claim claim;
        claim.title = QStringLiteral("双鸭山出租车全部停运");
        write(SaveClaim{claim});
    }
    bool isMarked(PostId post) {
        return QTest::qWaitFor([&] { return !valueOf(session_->claims().ofPost(post)).empty(); });
    }
    const QString told_ = QStringLiteral("通知：双鸭山的出租车明天起全部停运");
    std::unique_ptr<StoreThreads> threads_;
    int received_ = 0;
};

TEST_F(KeepingClaims, MarksWhatIsThereAndWhatComes) {
    registerTaxis();
    const PostId before = receive(told_);
    ClaimKeeper keeper(*threads_);
    EXPECT_TRUE(isMarked(before));
    EXPECT_TRUE(isMarked(receive(told_ + QStringLiteral("！请转告"))));
}

TEST_F(KeepingClaims, FollowsClaimsThatAreRegisteredMeanwhile) {
    ClaimKeeper keeper(*threads_);
    receive(QStringLiteral("羊汤哪家地道"));
    registerTaxis();
    EXPECT_TRUE(isMarked(receive(told_)));
}

TEST_F(KeepingClaims, IsTheDesksDoingAndNoOfficers) {
    registerTaxis();
    ClaimKeeper keeper(*threads_);
    ASSERT_TRUE(isMarked(receive(told_)));
    const std::vector<LedgerEntry> entries = valueOf(session_->ledger().after(0, 10));
    EXPECT_EQ(entries.back().verb, verbs::ClaimsMarked);
    EXPECT_EQ(entries.back().actor.name, QStringLiteral("system"));
    EXPECT_EQ(entries.back().actor.device, QStringLiteral("desk-1"));
}

}  // namespace
}  // namespace zhiban::testing
