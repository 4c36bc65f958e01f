// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/operations/claims/mark_claims.h"
#include "core/operations/store_threads.h"

namespace zhiban {

// Marks new posts that are close to a known claim, as they are stored: wakes with every change, works on the store's
// writer in pieces, and stops when there is nothing left. Follows the claims: when somebody registers one, here or on
// another desk, new posts are compared with it as well. Without claims it never writes. GUI thread.
class ClaimKeeper final : public QObject {
    Q_OBJECT
  public:
    explicit ClaimKeeper(StoreThreads& store, QObject* parent = nullptr);

  Q_SIGNALS:
    // Told once until it works again.
    void failed(const zhiban::Error& error);

  private:
    void look();
    void mark();
    void rest(const std::optional<Error>& error);

    StoreThreads& store_;
    std::optional<ChangeCursor> cursor_;
    std::shared_ptr<const ClaimIndex> index_;
    PostId last_;
    bool isWorking_ = false;
    bool isWokenMeanwhile_ = false;
    bool isFailing_ = false;
};

}  // namespace zhiban
