// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/theme.h"
#include "ui/sources/presentation/trial.h"

class QProgressBar;
class QPushButton;

namespace zhiban {

class PlainLabel;
class StateView;
class TimelineList;

// One look at a source, to see what it would bring: the first items and those that are no posts, with why. Nothing is
// stored. Can be stopped.
class TrialPane final : public QWidget {
    Q_OBJECT

  public:
    TrialPane(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void start(const Subscription& source, const Secrets& secrets);
    bool isRunning() const { return trial_->isRunning(); }
    TimelineList* items() const { return items_; }
    QPushButton* stopButton() const { return stop_; }

  Q_SIGNALS:
    void finished();

  private:
    void show(const TrialResult& result);
    QString summaryOf(const TrialResult& result) const;

    const Theme& theme_;
    const Clock& clock_;
    Trial* trial_;
    PlainLabel* summary_;
    QProgressBar* bar_;
    QPushButton* stop_;
    TimelineList* items_;
    StateView* state_;
};

}  // namespace zhiban
