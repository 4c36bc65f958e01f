// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/store_threads.h"

#include <QThread>
#include <QTimer>

namespace zhiban {

// A thread with one session of the store and an event loop as its queue.
class StoreThreads::Lane {
  public:
    Lane() {
        home_.moveToThread(&thread_);
        thread_.start();
    }
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;
    ~Lane() {
        // Sessions belong to their thread: they are closed there, after the jobs already queued.
        post([this] {
            reader_.reset();
            writer_.reset();
            thread_.quit();
        });
        thread_.wait();
    }

    template <typename Open>
    Result<Done> open(Open open) {
        Result<Done> outcome = Done{};
        QMetaObject::invokeMethod(
            &home_, [&] { outcome = open(*this); }, Qt::BlockingQueuedConnection);
        return outcome;
    }
    template <typename Job>
    void post(Job job) {
        QMetaObject::invokeMethod(&home_, std::move(job), Qt::QueuedConnection);
    }

    std::unique_ptr<ReadSession> reader_;
    std::unique_ptr<WriteSession> writer_;

  private:
    QThread thread_;
    QObject home_;
};

StoreThreads::StoreThreads(std::shared_ptr<const Store> store, std::shared_ptr<const Clock> clock, Actor actor)
    : store_(std::move(store)), clock_(std::move(clock)), actor_(std::move(actor)) {}

Result<std::unique_ptr<StoreThreads>> StoreThreads::start(std::shared_ptr<const Store> store,
                                                          std::shared_ptr<const Clock> clock, Actor actor,
                                                          int readers) {
    std::unique_ptr<StoreThreads> threads(new StoreThreads(store, std::move(clock), std::move(actor)));
    threads->writer_ = std::make_unique<Lane>();
    Result<Done> opened = threads->writer_->open([&](Lane& lane) -> Result<Done> {
        Result<std::unique_ptr<WriteSession>> session = store->openWriter();
        if (!session) {
            return fail(session.error());
        }
        lane.writer_ = std::move(*session);
        return Done{};
    });
    for (int i = 0; opened && i < readers; ++i) {
        threads->readers_.push_back(std::make_unique<Lane>());
        opened = threads->readers_.back()->open([&](Lane& lane) -> Result<Done> {
            Result<std::unique_ptr<ReadSession>> session = store->openReader();
            if (!session) {
                return fail(session.error());
            }
            lane.reader_ = std::move(*session);
            return Done{};
        });
    }
    if (!opened) {
        return fail(opened.error());
    }

    // Commits come in bursts; the screens hear of them at most ten times a second.
    auto* merge = new QTimer(threads.get());
    merge->setSingleShot(true);
    merge->setInterval(100);
    connect(merge, &QTimer::timeout, threads.get(), &StoreThreads::changed);
    Result<std::unique_ptr<ChangeWatch>> watch = store->watch([merge] {
        if (!merge->isActive()) {
            merge->start();
        }
    });
    if (!watch) {
        return fail(watch.error());
    }
    threads->watch_ = std::move(*watch);
    threads->search_ = std::make_unique<SearchLane>(threads->store_, [threads = threads.get()](const Error& error) {
        QMetaObject::invokeMethod(
            threads, [threads, error] { Q_EMIT threads->indexFailed(error); }, Qt::QueuedConnection);
    });
    connect(threads.get(), &StoreThreads::changed, threads.get(), [lane = threads->search_.get()] { lane->wake(); });
    threads->search_->wake();
    return threads;
}

StoreThreads::~StoreThreads() {
    watch_.reset();
    closing_.cancel();
}

void StoreThreads::setActor(Actor actor) {
    actor_ = std::move(actor);
}

void StoreThreads::enqueueRead(ReadJob job) {
    Lane& lane = *readers_[nextReader_++ % readers_.size()];
    lane.post([&lane, closing = closing_, job = std::move(job)] {
        job(closing.isCancelled() ? nullptr : lane.reader_.get());
    });
}

void StoreThreads::enqueueWrite(WriteJob job) {
    writer_->post([lane = writer_.get(), job = std::move(job)] { job(lane->writer_.get()); });
}

}  // namespace zhiban
