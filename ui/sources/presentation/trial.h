// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "core/base/cancellation.h"
#include "core/intake/collect/collector.h"

namespace zhiban {

// What one look at a source would bring. Nothing of it is stored.
struct TrialResult {
    std::vector<IncomingPost> posts;       // the first ones
    std::vector<QuarantinedItem> refused;  // the first ones
    int seen = 0;                          // items, all kinds
    std::optional<Error> failure = {};     // what was shown before it counts
    bool enough = false;                   // ended because there was enough to look at
};

// Asks a source once on a thread of its own, as it stands in the form. One at a time; a new one ends the former. What
// it remembers of earlier looks is left out, so that the person sees all the source shows. GUI thread.
class Trial final : public QObject {
    Q_OBJECT

  public:
    static constexpr int kShown = 20;

    // `clock` outlives the process's work.
    explicit Trial(const Clock& clock, QObject* parent = nullptr);
    ~Trial() override;  // ends what runs, waits for nothing

    void start(const Subscription& source, const Secrets& secrets);
    void cancel();
    bool isRunning() const { return running_; }

  Q_SIGNALS:
    void progress(int seen);
    void finished(const zhiban::TrialResult& result);

  private:
    const Clock& clock_;
    Cancellation cancellation_;
    int run_ = 0;
    bool running_ = false;
};

}  // namespace zhiban
