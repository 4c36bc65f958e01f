// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/store_threads.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QThread>
#include <semaphore>

#include "core/operations/setup/initialise_store.h"
#include "core/operations/shifts/shift_timeline.h"
#include "core/operations/shifts/start_shift.h"
#include "tests/support/store_fixture.h"

namespace zhiban {

namespace {

using testing::valueOf;

class Threads : public testing::StoreTest {
  protected:
    void SetUp() override {
        StoreTest::SetUp();
        clockForThreads_ = std::make_shared<testing::FakeClock>();
        threads_ = valueOf(
            StoreThreads::start(store_, clockForThreads_, {QStringLiteral("方知秋"), QStringLiteral("desk-1")}));
    }
    void TearDown() override { threads_.reset(); }

    template <typename Answer>
    static Answer wait(PendingAnswer<Answer> pending) {
        pending.waitForFinished();
        return pending.result();
    }

    std::shared_ptr<testing::FakeClock> clockForThreads_;
    std::unique_ptr<StoreThreads> threads_;
};

// A question that waits until it is let go, and says on which thread it ran.
struct Held {
    using Answer = QThread*;
    std::shared_ptr<std::binary_semaphore> gate;
    Result<Answer> run(const ReadSession&) const {
        gate->acquire();
        return QThread::currentThread();
    }
};

TEST_F(Threads, AnActIsSignedWithTheActorAndTheTimeOfItsAsking) {
    threads_->setActor({QStringLiteral("陆小满"), QStringLiteral("desk-2")});
    valueOf(wait(threads_->write(StartShift{QStringLiteral("陆小满"), QStringLiteral("夜班")})));
    const std::vector<LedgerEntry> entries = valueOf(session_->ledger().after(0, 10));
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries.front().actor, (Actor{QStringLiteral("陆小满"), QStringLiteral("desk-2")}));
    EXPECT_EQ(entries.front().at, clockForThreads_->now());
}

TEST_F(Threads, QuestionsRunOnThreadsOfTheStoreAndSideBySide) {
    auto first = std::make_shared<std::binary_semaphore>(0);
    auto second = std::make_shared<std::binary_semaphore>(0);
    PendingAnswer<Result<QThread*>> one = threads_->read(Held{first});
    PendingAnswer<Result<QThread*>> two = threads_->read(Held{second});
    second->release();  // the second is answered while the first still waits
    QThread* const other = valueOf(wait(two));
    EXPECT_FALSE(one.isFinished());
    first->release();
    EXPECT_NE(valueOf(wait(one)), other);
    EXPECT_NE(other, QThread::currentThread());
}

TEST_F(Threads, AnAnswerReachesALivingReceiverAndNoDeadOne) {
    bool reached = false;
    auto receiver = std::make_unique<QObject>();
    threads_->read(CurrentShift{}).then(receiver.get(), [&](const Result<std::optional<Shift>>&) { reached = true; });
    receiver.reset();

    QObject living;
    QEventLoop loop;
    threads_->read(CurrentShift{}).then(&living, [&](const Result<std::optional<Shift>>& shift) {
        EXPECT_TRUE(shift.has_value());
        loop.quit();
    });
    loop.exec();
    EXPECT_FALSE(reached);
}

TEST_F(Threads, ACommitOfAnotherConnectionIsHeardOfOnce) {
    QSignalSpy changed(threads_.get(), &StoreThreads::changed);
    valueOf(InitialiseStore{}.run(*session_, context()));
    ASSERT_TRUE(changed.wait(10'000));
    EXPECT_GE(changed.count(), 1);
}

TEST_F(Threads, ClosingTheDeskFinishesActsAndLeavesNoQuestionWithoutAnAnswer) {
    auto gate = std::make_shared<std::binary_semaphore>(0);
    const PendingAnswer<Result<QThread*>> held = threads_->read(Held{gate});
    const PendingAnswer<Result<QThread*>> alsoHeld = threads_->read(Held{gate});
    const auto waiting = threads_->read(CurrentShift{});
    const auto act = threads_->write(StartShift{QStringLiteral("方知秋"), QStringLiteral("白班")});
    gate->release();
    const std::unique_ptr<QThread> closing(QThread::create([&] { gate->release(); }));
    closing->start();
    threads_.reset();
    closing->wait();
    EXPECT_TRUE(act.result().has_value());
    EXPECT_TRUE(waiting.isFinished());
}

}  // namespace

}  // namespace zhiban
