// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <functional>
#include <memory>

#include "core/domain/rule.h"

namespace zhiban {

// Plays the alert sounds. Looking for a sound device can take its time, so everything happens on a thread of its own;
// without a device nothing is heard and nothing else happens. Called on the GUI thread.
class AlertPlayer final : public QObject {
    Q_OBJECT

  public:
    explicit AlertPlayer(QObject* parent = nullptr);
    ~AlertPlayer() override;

    // Volume in percent. `then` is told on the GUI thread whether a device took the sound; it may be empty, and is
    // not called once the player is gone.
    void play(AlertSound sound, int volume, std::function<void(bool heard)> then = {});

  private:
    class Speaker;
    QThread thread_;
    Speaker* speaker_;  // lives on the thread
};

}  // namespace zhiban
