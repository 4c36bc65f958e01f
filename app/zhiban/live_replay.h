// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "core/operations/rules/rules_in_force.h"
#include "core/operations/store_threads.h"

namespace zhiban {

// Lets posts of the sample arrive as if they were being written now, so many times faster than they were. Their
// times become the times of arrival; each is matched with the rules in force as it arrives. GUI thread; the storing
// happens on the store's.
class LiveReplay final : public QObject {
    Q_OBJECT
  public:
    // `posts` are ordered by time; the first arrives at once. Store and rules outlive it.
    LiveReplay(StoreThreads& store, const RulesInForce& rules, std::vector<IncomingPost> posts, double speed,
               QObject* parent = nullptr);
    void start();

  Q_SIGNALS:
    void failed(const zhiban::Error& error);  // one batch was not stored; the replay has stopped
    void finished();

  private:
    void deliver();
    void schedule();
    Milliseconds sampleTimePassed() const;

    StoreThreads& store_;
    const RulesInForce& rules_;
    std::vector<IncomingPost> posts_;
    double speed_;
    QElapsedTimer running_;
    QTimer timer_;
    size_t next_ = 0;
};

}  // namespace zhiban
