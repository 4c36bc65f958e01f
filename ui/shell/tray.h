// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "ui/kit/notices.h"
#include "ui/kit/theme.h"

class QSystemTrayIcon;

namespace zhiban {

// The program's sign beside the system's clock: how many alerts wait, and a message for warnings that come while
// nobody looks. Where the system has no tray there is none, and nothing is lost: everything is in the window too.
class Tray final : public QObject {
    Q_OBJECT

  public:
    // `mayTell` is asked before each message.
    Tray(const Theme& theme, Notices& notices, std::function<bool()> mayTell, QObject* parent);

    void setWaiting(int alerts);
    void setBlind(bool blind);  // too few sources are heard for "no alert" to mean anything
    QString toolTip() const;    // empty without a tray

  Q_SIGNALS:
    void opened();  // clicked: the window is wanted

  private:
    void tell(Notices::Id id);
    void paint();
    void sayWaiting();

    const Theme& theme_;
    Notices& notices_;
    std::function<bool()> mayTell_;
    QSystemTrayIcon* icon_ = nullptr;
    int waiting_ = -1;
    bool blind_ = false;
};

}  // namespace zhiban
