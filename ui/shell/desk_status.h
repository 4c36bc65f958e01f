// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/operations/store_threads.h"

namespace zhiban {

// What the top bar says of the desk as a whole.
struct DeskStatus {
    std::optional<Shift> shift;  // who is on duty
    int sources = 0;
    QStringList failingSources;  // names whose newest fetch failed
    int openCases = 0;
    int dueSoon = 0;  // open cases with a clock that runs out within the hour
    int overdue = 0;
    std::optional<TimePoint> nextDue;  // the first clock to run out, or that ran out

    bool operator==(const DeskStatus&) const = default;
};

struct ReadDeskStatus {
    using Answer = DeskStatus;
    TimePoint now;

    Result<DeskStatus> run(const ReadSession& session) const;
};

// Keeps the newest DeskStatus: asks when the store changed and as the clocks run on, one question at a time.
class DeskStatusWatch final : public QObject {
    Q_OBJECT

  public:
    DeskStatusWatch(StoreThreads& store, const Clock& clock, QObject* parent = nullptr);

    const DeskStatus& status() const { return status_; }
    void ask();

  Q_SIGNALS:
    void changed();
    void failed(const Error& error);

  private:
    void take(const Result<DeskStatus>& answer);

    StoreThreads& store_;
    const Clock& clock_;
    QTimer ticking_;
    DeskStatus status_;
    bool asking_ = false;
    bool askAgain_ = false;
};

}  // namespace zhiban
