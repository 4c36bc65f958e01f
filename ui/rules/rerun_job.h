// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/operations/rules/rerun_rules.h"
#include "ui/kit/background_tasks.h"
#include "ui/kit/page.h"

namespace zhiban {

// Runs the rules in force over stored posts again, piece by piece beside the officers' work, with progress and a
// way to stop. What a stopped run has added stays: it is true. Deletes itself when done.
class RerunJob final : public QObject {
    Q_OBJECT

  public:
    RerunJob(const PageContext& context, std::shared_ptr<const CompiledRules> rules, TimePoint from, TimePoint to,
             QObject* parent);
    ~RerunJob() override;

    void start();

  Q_SIGNALS:
    void finished(qint64 looked, qint64 added);

  private:
    void next(const std::optional<FeedPosition>& before);
    void end(const QString& text);

    const PageContext& context_;
    std::shared_ptr<const CompiledRules> rules_;
    TimePoint from_;
    TimePoint to_;
    Cancellation cancellation_;
    BackgroundTasks::Id task_ = 0;
    qint64 looked_ = 0;
    qint64 added_ = 0;
};

}  // namespace zhiban
