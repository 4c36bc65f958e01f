// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPromise>
#include <functional>
#include <memory>

#include "core/operations/act_context.h"
#include "core/operations/pending_answer.h"
#include "core/operations/search/search_lane.h"
#include "core/store/api/store.h"

namespace zhiban {

// The door of the screens to the store: one writer thread and a few reader threads, each with its own session, and
// one that keeps the index of words up with the posts.
// An operation is a small value with
//     using Answer = …;
//     Result<Answer> run(ReadSession&) const;                           // a question
//     Result<Answer> run(WriteSession&, const ActContext&) const;       // an act
// read() and write() run it on a thread of the store; continue with
// `.then(receiver, [](Result<Answer> answer) {…})`, which runs on the receiver's thread and not at all when the
// receiver is gone (pending_answer.h). Called from the GUI thread; never blocks it.
class StoreThreads final : public QObject {
    Q_OBJECT
  public:
    // Opens the sessions on their threads; fails when one cannot be opened. Needs a running event loop for changed().
    static Result<std::unique_ptr<StoreThreads>> start(std::shared_ptr<const Store> store,
                                                       std::shared_ptr<const Clock> clock, Actor actor,
                                                       int readers = 2);
    ~StoreThreads() override;  // acts asked for are still done, questions are answered with Cancelled

    template <typename Operation>
    PendingAnswer<Result<typename Operation::Answer>> read(Operation operation);
    template <typename Operation>
    PendingAnswer<Result<typename Operation::Answer>> write(Operation operation);
    // As write(), under a given name; may be called from any thread as long as the store's threads live.
    template <typename Operation>
    PendingAnswer<Result<typename Operation::Answer>> writeAs(Actor actor, Operation operation);

    // Who the acts are recorded under from now on: the officer on shift.
    void setActor(Actor actor);
    const Actor& actor() const { return actor_; }
    const Clock& clock() const { return *clock_; }
    const Store& store() const { return *store_; }

  Q_SIGNALS:
    // Something was committed, by this desk or another; merged to at most 10 a second. Read on from your cursor.
    void changed();
    // The index of words cannot be kept up; told once until it works again. Searches go on, only slower.
    void indexFailed(const zhiban::Error& error);

  private:
    StoreThreads(std::shared_ptr<const Store> store, std::shared_ptr<const Clock> clock, Actor actor);

    using ReadJob = std::function<void(ReadSession*)>;
    using WriteJob = std::function<void(WriteSession*)>;
    void enqueueRead(ReadJob job);
    void enqueueWrite(WriteJob job);

    class Lane;
    std::shared_ptr<const Store> store_;
    std::shared_ptr<const Clock> clock_;
    Actor actor_;
    std::vector<std::unique_ptr<Lane>> readers_;
    std::unique_ptr<Lane> writer_;
    std::unique_ptr<SearchLane> search_;
    std::unique_ptr<ChangeWatch> watch_;
    Cancellation closing_;
    size_t nextReader_ = 0;
};

template <typename Operation>
PendingAnswer<Result<typename Operation::Answer>> StoreThreads::read(Operation operation) {
    using Answer = Result<typename Operation::Answer>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    enqueueRead([promise, operation = std::move(operation)](ReadSession* session) {
        if (!promise->isCanceled()) {
            promise->addResult(session ? operation.run(*session)
                                       : Answer(fail(ErrorKind::Cancelled, QStringLiteral("the desk is closing"))));
        }
        promise->finish();
    });
    return PendingAnswer<Answer>(promise->future());
}

template <typename Operation>
PendingAnswer<Result<typename Operation::Answer>> StoreThreads::write(Operation operation) {
    return writeAs(actor_, std::move(operation));
}

template <typename Operation>
PendingAnswer<Result<typename Operation::Answer>> StoreThreads::writeAs(Actor actor, Operation operation) {
    using Answer = Result<typename Operation::Answer>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    enqueueWrite(
        [promise, operation = std::move(operation), actor = std::move(actor), clock = clock_](WriteSession* session) {
            promise->addResult(operation.run(*session, ActContext{actor, clock->now()}));
            promise->finish();
        });
    return PendingAnswer<Answer>(promise->future());
}

}  // namespace zhiban
