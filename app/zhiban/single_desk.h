// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include "core/base/clock.h"

namespace zhiban {

// One desk per person and store: whoever starts the program a second time gets the window that is there. A lock file
// says who is first, and goes with its process; a local socket only this person may use carries the call. Where the
// lock cannot be written everybody is first: better two windows than none.
class SingleDesk final : public QObject {
    Q_OBJECT

  public:
    // Locks in the folder, which must exist. The same address means the same store, however its path is written.
    SingleDesk(const QString& storeAddress, const QString& folder, QObject* parent = nullptr);

    bool isFirst() const { return first_; }
    // Asks the first to come to the front; blocks that long at most. False when it does not answer.
    bool callFirst(Milliseconds patience = Milliseconds{3'000}) const;

  Q_SIGNALS:
    void called();  // somebody started the program again

  private:
    void listen();
    void answer();

    const QString name_;
    QLockFile lock_;
    QLocalServer server_;
    bool first_ = false;
};

// Where locks belong: a folder of this person's that is emptied at the latest when the machine starts again.
QString lockFolder();

}  // namespace zhiban
