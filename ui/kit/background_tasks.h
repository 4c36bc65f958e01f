// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

#include "core/base/cancellation.h"

namespace zhiban {

// Work that goes on beside the officer's own: an import, a PDF, a backup. Shown by the shell with its progress
// and a cancel button. GUI thread only: workers report through queued calls.
class BackgroundTasks final : public QObject {
    Q_OBJECT

  public:
    using Id = qint64;
    struct Entry {
        Id id = 0;
        QString title;     // "Importing messages.csv"
        int percent = -1;  // -1 = how much is left is not known
        bool cancellable = false;
        Cancellation cancellation;  // the flag the worker looks at
    };

    using QObject::QObject;

    // The worker keeps a copy of the cancellation; pass cancellable = false for what must not be stopped.
    Id begin(const QString& title, const Cancellation& cancellation, bool cancellable = true);
    void setProgress(Id id, int percent);
    // Done, failed or cancelled: gone from the list. The outcome is told by a Notice.
    void end(Id id);
    void cancel(Id id);
    void cancelAll();  // those that may be

    const std::vector<Entry>& entries() const { return entries_; }

  Q_SIGNALS:
    void changed();

  private:
    Entry* find(Id id);

    std::vector<Entry> entries_;
    Id lastId_ = 0;
};

}  // namespace zhiban
