// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leaving.h"

#include <QTimer>
#include <algorithm>
#include <utility>

#include "ui/kit/background_tasks.h"

namespace zhiban {

Leaving::Leaving(Notices& notices, BackgroundTasks& tasks, QObject* parent)
    : QObject(parent), notices_(notices), tasks_(tasks) {
    // Queued: who ends a task tells its outcome right after.
    connect(&tasks, &BackgroundTasks::changed, this, &Leaving::goWhenDone, Qt::QueuedConnection);
}

bool Leaving::mayGo() {
    if (tasks_.entries().empty() || waiting_) {
        return true;
    }
    tasks_.cancelAll();
    if (tasks_.entries().empty()) {
        QTimer::singleShot(0, this, &Leaving::readyToGo);
        return false;
    }
    waiting_ = notices_.post({.severity = NoticeSeverity::Info,
                              .text = tr("The window closes as soon as the work below is done. Close it "
                                         "again to leave at once: what is not written yet is then not written."),
                              .key = QStringLiteral("shell.closing")});
    return false;
}

void Leaving::goWhenDone() {
    if (!waiting_ || !tasks_.entries().empty()) {
        return;
    }
    // Something went wrong on the way out: the officer reads it first.
    const Notices::Id asked = *std::exchange(waiting_, std::nullopt);
    notices_.dismiss(asked);
    const auto& standing = notices_.entries();
    const bool isTroubled = std::any_of(standing.begin(), standing.end(), [asked](const Notices::Entry& entry) {
        return entry.id > asked && entry.notice.severity >= NoticeSeverity::Warning;
    });
    if (!isTroubled) {
        Q_EMIT readyToGo();
    }
}

}  // namespace zhiban
