// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

#include "core/store/api/store.h"

namespace zhiban {

// Keeps the index of words up with the posts of a store, on a thread of its own and beside whoever writes posts.
// Searches are right without it, only slower. What fails is told once and tried again with every wake().
class SearchLane final {
  public:
    // `failed` is called on the lane's own thread, once until it works again.
    using Failed = std::function<void(const Error&)>;
    explicit SearchLane(
        std::shared_ptr<const Store> store, Failed failed = [](const Error&) {});
    SearchLane(const SearchLane&) = delete;
    SearchLane& operator=(const SearchLane&) = delete;
    ~SearchLane();  // after the transaction it is in; the rest is left for the next time

    // There may be new posts. Returns at once; any thread.
    void wake();
    // Waits until what is there is indexed, or fails with what stops it. Not from the lane's own thread.
    Result<Done> finish();

  private:
    // One piece of work; whether there is more.
    Result<bool> step();
    void work();

    std::shared_ptr<const Store> store_;
    Failed failed_;
    bool isFailing_ = false;                  // on the thread
    std::unique_ptr<SearchIndexer> indexer_;  // opened, used and closed on the thread
    Cancellation closing_;
    std::atomic_bool isAwake_ = false;
    QThread thread_;
    QObject home_;
};

}  // namespace zhiban
