// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <utility>

namespace zhiban {

// An answer that is on its way from another thread. Copies wait for the same answer.
//
// Not a bare QFuture, because Qt 6.4's QFuture::then(context, …) ends the program when the context died before the
// answer came, and calls back at once, inside the call that asked, when the answer was quick.
template <typename T>
class PendingAnswer final {
  public:
    explicit PendingAnswer(QFuture<T> future) : future_(std::move(future)) {}

    // Calls back with the answer on the receiver's thread (which must be this one), from the event loop, never
    // inside this call; not at all when the receiver is gone by then or the question was cancelled.
    template <typename Receiver, typename Callback>
    void then(Receiver* receiver, Callback callback) const {
        auto* watcher = new QFutureWatcher<T>(receiver);
        QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                         [watcher, callback = std::move(callback)]() mutable {
                             watcher->deleteLater();
                             if (watcher->future().resultCount() > 0) {
                                 callback(watcher->result());
                             }
                         });
        watcher->setFuture(future_);
    }

    // A question that has not begun is not answered any more.
    void cancel() { future_.cancel(); }
    bool isFinished() const { return future_.isFinished(); }
    // Blocks: for tests and programs without a screen.
    void waitForFinished() { future_.waitForFinished(); }
    T result() const { return future_.result(); }
    QFuture<T> future() const { return future_; }

  private:
    QFuture<T> future_;
};

}  // namespace zhiban
