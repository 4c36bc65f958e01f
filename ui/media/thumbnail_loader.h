// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <functional>

#include "core/base/result.h"

namespace zhiban {

class StoreThreads;

// Pictures of the evidence: read from the store, decoded on a thread of its own, remembered by hash.
class ThumbnailLoader final : public QObject {
    Q_OBJECT

  public:
    explicit ThumbnailLoader(StoreThreads& store, QObject* parent = nullptr);
    ~ThumbnailLoader() override;

    // Calls back on the GUI thread, from the event loop, while `receiver` lives.
    void load(const QByteArray& sha256, const QSize& bounds, QObject* receiver,
              std::function<void(const Result<QImage>&)> show);

  private:
    StoreThreads& store_;
    QThreadPool thread_;
    QCache<QByteArray, QImage> small_;
};

}  // namespace zhiban
