// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/operations/desk/feed_questions.h"

namespace zhiban {

class StoreThreads;

// Alerts that arrived, gathered so that the officer is told at most once in a while, however many come.
struct AlertSummary {
    int count = 0;
    FeedItem gravest;  // the first of the gravest
};

// Watches for new alerts and counts those nobody has decided. GUI thread.
class AlertWatch final : public QObject {
    Q_OBJECT

  public:
    static constexpr int quietMilliseconds = 10'000;  // between two announcements (UX B29)

    explicit AlertWatch(StoreThreads& store, QObject* parent = nullptr);

    // Begins with what arrives from now on.
    void start();

  public Q_SLOTS:
    void onPostsArrived();
    void onPostsTouched();

  Q_SIGNALS:
    void announced(const zhiban::AlertSummary& summary);
    void untouchedChanged(int count);

  private:
    void ask();
    void gather(const FeedArrivals& arrivals);
    void announce();
    void count();

    StoreThreads& store_;
    PostFilter alerts_;
    std::optional<PostId> seen_;
    AlertSummary gathered_;
    QTimer quiet_;  // running = somebody was told a moment ago
    QTimer countDelay_;
    bool asking_ = false;
    bool asked_ = false;
};

}  // namespace zhiban
