// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/desk/presentation/alert_watch.h"
#include "ui/desk/presentation/change_follower.h"
#include "ui/kit/page.h"

namespace zhiban {

// Tells the person of new alerts: by a notice, by a sound, in the taskbar and by the number on the rail. GUI thread.
class DeskAlerts final : public QObject {
    Q_OBJECT

  public:
    // All outlive it.
    DeskAlerts(const PageContext& context, const ChangeFollower& follower, QWidget& desk);

    // Begins with what arrives from now on.
    void start() { watch_.start(); }

  private:
    AlertWatch watch_;
};

}  // namespace zhiban
