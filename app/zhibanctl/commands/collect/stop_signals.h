// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace zhiban::ctl {

// Tells the event loop when the process is asked to end (SIGTERM of systemd, SIGINT of Ctrl+C). One at a time.
class StopSignals final : public QObject {
    Q_OBJECT
  public:
    StopSignals();
    ~StopSignals() override;  // the process ends by signals again

  Q_SIGNALS:
    void asked();

  private:
    QTimer look_;
};

}  // namespace zhiban::ctl
