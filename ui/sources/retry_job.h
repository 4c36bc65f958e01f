// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/sources/quarantine.h"
#include "ui/kit/background_tasks.h"
#include "ui/kit/page.h"

namespace zhiban {

// Reads quarantined items again, a few at a time so that nothing else waits for them; shown as a task that can be
// stopped. Says what came of it and deletes itself.
class RetryJob final : public QObject {
    Q_OBJECT

  public:
    RetryJob(const PageContext& context, std::vector<QuarantineId> items, QObject* parent);
    ~RetryJob() override;

    void start();

  Q_SIGNALS:
    void finished(int read);

  private:
    void next();
    void end(bool stopped);

    const PageContext& context_;
    std::vector<QuarantineId> items_;
    size_t done_ = 0;
    RetryQuarantine::Outcome sum_;
    Cancellation cancellation_;
    BackgroundTasks::Id task_ = 0;
};

}  // namespace zhiban
