// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/operations/changes/read_changes.h"

namespace zhiban {

class StoreThreads;

// Tells a screen which kinds of things were committed, here or at another desk, so that it reads again only when
// it shows one of them. One question at a time; what arrives meanwhile is asked afterwards.
class StoreChanges final : public QObject {
    Q_OBJECT

  public:
    explicit StoreChanges(StoreThreads& store, QObject* parent = nullptr);

  Q_SIGNALS:
    void changed(const ChangedKinds& kinds);

  private:
    void ask();

    StoreThreads& store_;
    std::optional<ChangeCursor> cursor_;
    bool asking_ = false;
    bool again_ = false;
};

}  // namespace zhiban
