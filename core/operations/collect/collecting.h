// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>

#include "core/operations/collect/due_sources.h"
#include "core/operations/collect/look_at_source.h"
#include "core/operations/store_threads.h"

namespace zhiban {

// How this process takes part in listening.
struct CollectingOptions {
    QString name = {};  // who collects, for others to read; empty: host and process
    // Looks at a time. Most of them wait for the network: many, so that slow sources delay nobody.
    int looksAtOnce = 48;
    int looksAtOnceOfAHost = 4;
    Milliseconds leaseFor{10 * 60 * 1000};
    Milliseconds every{1000};  // how often sources that have become due are looked for
    FetchPolicy policy = {};
    // Words kept outside the store. Called on the threads that look.
    std::function<Result<Secrets>(const Subscription&)> secrets = [](const Subscription&) { return Secrets(); };
};

// Listens: takes the sources of a store that are due, asks each on a thread of a pool, stores what they say, and gives
// them back. Several may work on one store, here and on other machines: each source is asked by one at a time. Lives on
// a thread with an event loop (a desk's GUI thread too: nothing here blocks it).
class Collecting final : public QObject {
    Q_OBJECT
  public:
    using RulesNow = std::function<std::shared_ptr<const CompiledRules>()>;  // any thread

    // The store's threads outlive it.
    Collecting(StoreThreads& store, RulesNow rules, CollectingOptions options, QObject* parent = nullptr);
    // Cancels what is being asked and waits for it.
    ~Collecting() override;

    void start();  // after stop() too
    // Looks for due sources now and not only at the next turn.
    void wake();
    // Takes nothing new; what is being asked is cancelled. stopped() follows.
    void stop();
    bool isIdle() const { return looking_ == 0 && !asking_ && settled_.empty() && !settling_; }

  Q_SIGNALS:
    // One source was asked. `summary` counts what was new.
    void looked(const QString& sourceKey, const zhiban::ImportSummary& summary,
                const std::optional<zhiban::Error>& failure);
    // Nothing was due when it was last looked for, and nothing is being asked.
    void idle();
    // The store cannot be asked what is due; told once until it works again.
    void failed(const zhiban::Error& error);
    void stopped();

  private:
    struct Job;
    void takeDue();
    void taken(const Result<std::vector<TakenSource>>& due);
    void begin(TakenSource source);
    void ended(const std::shared_ptr<Job>& job, const Look& look);
    void giveBackWaiting();
    void settle();
    void sayIfIdle();
    QString hostOf(const Subscription& source) const;

    StoreThreads& store_;
    RulesNow rules_;
    CollectingOptions options_;
    std::map<QString, std::unique_ptr<Collector>> collectors_;
    Cancellation cancellation_;
    QTimer turn_;
    QThreadPool pool_;
    QHash<QString, int> lookingByHost_;
    std::vector<TakenSource> waiting_;  // taken, but their host is busy with others
    std::vector<SettledCollection> settled_;
    int looking_ = 0;
    bool asking_ = false;
    bool settling_ = false;
    bool stopping_ = false;
    bool failing_ = false;
    bool nothingDue_ = false;
};

}  // namespace zhiban
