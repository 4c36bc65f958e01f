// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "ui/kit/notices.h"

namespace zhiban {

class BackgroundTasks;

// When the window may go. What is being written is finished, what may be stopped is told to stop, and only then the
// window goes: a report whose PDF was asked for is there afterwards, or its officer has read why not. Who asks twice
// goes at once. GUI thread.
class Leaving final : public QObject {
    Q_OBJECT

  public:
    // Both outlive it.
    Leaving(Notices& notices, BackgroundTasks& tasks, QObject* parent = nullptr);

    // Whether it may go now; else readyToGo() follows, unless something went wrong on the way that is to be read.
    bool mayGo();

  Q_SIGNALS:
    void readyToGo();

  private:
    void goWhenDone();

    Notices& notices_;
    BackgroundTasks& tasks_;
    std::optional<Notices::Id> waiting_;  // the notice that says so, while background work keeps the window
};

}  // namespace zhiban
