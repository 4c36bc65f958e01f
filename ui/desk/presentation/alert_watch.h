// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

#include "core/operations/desk/ringing.h"

namespace zhiban {

class StoreThreads;

// Alerts that arrived, gathered so that the officer is told at most once in a while, however many come.
struct AlertSummary {
    int count = 0;
    FeedItem gravest;  // the first of the gravest
};

// Watches for new alerts, says which of them are heard, and counts those nobody has decided. GUI thread.
class AlertWatch final : public QObject {
    Q_OBJECT

  public:
    static constexpr int quietMilliseconds = 10'000;  // between two announcements (UX B29)

    // `hearing` is asked when alerts have arrived.
    AlertWatch(StoreThreads& store, std::function<Hearing()> hearing, QObject* parent = nullptr);

    // Begins with what arrives from now on.
    void start();

  public Q_SLOTS:
    void onPostsArrived();
    void onPostsTouched();

  Q_SIGNALS:
    void announced(const zhiban::AlertSummary& summary);
    void rings(zhiban::AlertSound sound);  // one per burst, see RingBurst
    void untouchedChanged(int count);

  private:
    void ask();
    void findBeginning();
    void gather(const AlertArrivals& arrivals);
    void ring(AlertSound sound);
    void announce();
    void count();

    StoreThreads& store_;
    std::function<Hearing()> hearing_;
    PostFilter alerts_;
    std::optional<PostId> seen_;
    AlertSummary gathered_;
    QTimer quiet_;  // running = somebody was told a moment ago
    RingBurst burst_;
    QTimer ringDelay_;
    QTimer countDelay_;
    QTimer retry_;
    bool asking_ = false;
    bool asked_ = false;
};

}  // namespace zhiban
