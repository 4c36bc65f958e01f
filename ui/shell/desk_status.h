// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/operations/sources/read_sources.h"
#include "core/operations/store_threads.h"

namespace zhiban {

// What the top bar says of the desk as a whole.
struct DeskStatus {
    std::optional<Shift> shift;  // who is on duty
    int sources = 0;             // listened to, or fetched from by hand
    QStringList failingSources;  // names of those fetched by hand whose newest fetch failed
    ListeningSummary listening;  // of those the desk asks by itself

    int heard() const {
        return sources - static_cast<int>(listening.unheard.size()) - static_cast<int>(failingSources.size());
    }
    // That nothing alarms may be taken for calm: blind is not calm.
    bool isCalmToBeBelieved() const {
        return listening.coverage.all == 0 ? failingSources.isEmpty() : listening.coverage.isEnough();
    }
    int openCases = 0;
    int dueSoon = 0;  // open cases with a clock that runs out within the hour
    int overdue = 0;
    std::optional<TimePoint> nextDue;  // the first clock to run out, or that ran out

    bool operator==(const DeskStatus&) const = default;
};

// Judging the sources reads more than the rest: it is done now and then, and when one fell silent or came back.
struct ReadDeskStatus {
    using Answer = DeskStatus;
    TimePoint now;
    bool withListening = true;  // else `listening` is left as it was
    ListeningSummary listening = {};

    Result<DeskStatus> run(const ReadSession& session) const;
};

// Keeps the newest DeskStatus: asks when the store changed and as the clocks run on, one question at a time.
class DeskStatusWatch final : public QObject {
    Q_OBJECT

  public:
    DeskStatusWatch(StoreThreads& store, const Clock& clock, QObject* parent = nullptr);

    const DeskStatus& status() const { return status_; }
    void ask(bool withListening = true);

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
    bool listenAgain_ = false;
};

}  // namespace zhiban
