// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/events/event_keeper.h"

#include <QTest>

#include "core/domain/acts.h"
#include "core/operations/intake/receive_posts.h"
#include "tests/support/store_fixture.h"

namespace zhiban::testing {
namespace {

class KeepingEvents : public StoreTest {
  protected:
    void SetUp() override {
        StoreTest::SetUp();
        threads_ = valueOf(StoreThreads::start(store_, std::make_shared<FakeClock>(),
                                               {QString::fromUtf8("方知秋"), QStringLiteral("desk-1")}));
    }
    void TearDown() override { threads_.reset(); }

    void receive(const QString& id) {
        ReceivePosts receipt;
        receipt.connector = QStringLiteral("jsonl");
        receipt.origin = QStringLiteral("file");
        IncomingPost post;
        post.sourceKey = QStringLiteral("board");
        post.externalId = id;
        post.title = QString::fromUtf8("云栖新城旁边的搅拌站噪音扰民");
        receipt.posts.push_back({post, {}});
        PendingAnswer<Result<ReceiptCounts>> pending = threads_->write(receipt);
        pending.waitForFinished();
        valueOf(pending.result());
    }
    bool isPlaced(qint64 post) {
        return QTest::qWaitFor([&] { return valueOf(session_->events().placedUpTo()).value == post; });
    }

    std::unique_ptr<StoreThreads> threads_;
};

TEST_F(KeepingEvents, PlacesWhatIsThereAndWhatComes) {
    receive(QStringLiteral("1"));
    EventKeeper keeper(*threads_);
    EXPECT_TRUE(isPlaced(1));
    receive(QStringLiteral("2"));
    EXPECT_TRUE(isPlaced(2));
    receive(QStringLiteral("3"));
    EXPECT_TRUE(isPlaced(3));
    EXPECT_EQ(valueOf(session_->events().summary(EventId{1})).posts, 3);
}

TEST_F(KeepingEvents, IsTheDesksDoingAndNoOfficers) {
    receive(QStringLiteral("1"));
    EventKeeper keeper(*threads_);
    ASSERT_TRUE(isPlaced(1));
    const std::vector<LedgerEntry> entries = valueOf(session_->ledger().after(0, 10));
    EXPECT_EQ(entries.back().verb, verbs::EventsPlaced);
    EXPECT_EQ(entries.back().actor.name, QStringLiteral("system"));
    EXPECT_EQ(entries.back().actor.device, QStringLiteral("desk-1"));
}

}  // namespace
}  // namespace zhiban::testing
