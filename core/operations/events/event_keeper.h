// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/operations/events/place_posts.h"
#include "core/operations/store_threads.h"

namespace zhiban {

// Puts new posts into events as they are stored: wakes with every change, works on the store's writer in pieces between
// which acts of officers have their turn, and stops when there is nothing left. GUI thread.
//
// Not in the transaction that receives posts: receiving must not wait for a memory that is being read after the start,
// and a post without an event is late by a second, never lost.
class EventKeeper final : public QObject {
    Q_OBJECT
  public:
    explicit EventKeeper(StoreThreads& store, QObject* parent = nullptr);

  Q_SIGNALS:
    // Told once until it works again.
    void failed(const zhiban::Error& error);

  private:
    void work();
    void worked(const Result<PlacedPosts>& outcome);

    StoreThreads& store_;
    std::shared_ptr<EventMemory> memory_;
    bool isWorking_ = false;
    bool isWokenMeanwhile_ = false;
    bool isFailing_ = false;
};

}  // namespace zhiban
