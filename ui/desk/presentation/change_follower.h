// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/base/result.h"
#include "core/operations/desk/desk_changes.h"

namespace zhiban {

class StoreThreads;

// Reads the store's change feed from its cursor and tells the desk what to ask again. One per page. GUI thread.
class ChangeFollower final : public QObject {
    Q_OBJECT

  public:
    explicit ChangeFollower(StoreThreads& store, QObject* parent = nullptr);

    // Takes the cursor. What is read after started() misses nothing that is committed later.
    void start();
    // Looks now, whether or not the store called.
    void look();

  Q_SIGNALS:
    void started();
    void postsArrived();
    void postsTouched(const std::vector<zhiban::PostId>& posts);
    void sourcesChanged();
    void failed(const zhiban::Error& error);  // looked again with the next change

  private:
    void apply(const DeskChanges& changes);

    StoreThreads& store_;
    std::optional<ChangeCursor> cursor_;
    bool asking_ = false;
    bool asked_ = false;  // again, while asking
    bool isStarted_ = false;
};

}  // namespace zhiban
