// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/collect/stop_signals.h"

#include <csignal>

namespace zhiban::ctl {
namespace {

// All that a signal may touch.
volatile std::sig_atomic_t stopAsked = 0;

void note(int) {
    stopAsked = 1;
}

constexpr int kLookedAtEveryMilliseconds = 100;

}  // namespace

StopSignals::StopSignals() {
    stopAsked = 0;
    std::signal(SIGTERM, note);
    std::signal(SIGINT, note);
    connect(&look_, &QTimer::timeout, this, [this] {
        if (stopAsked != 0) {
            look_.stop();
            Q_EMIT asked();
        }
    });
    look_.start(kLookedAtEveryMilliseconds);
}

StopSignals::~StopSignals() {
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
}

}  // namespace zhiban::ctl
