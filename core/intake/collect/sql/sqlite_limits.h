// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QSqlDriver>

#include "core/base/cancellation.h"

namespace zhiban {

// Somebody else's SQLite file is not trusted: its schema may call nothing that does anything, and a query of it ends
// when the time is up or somebody cancels. Must outlive the connection's last query.
class SqliteLimits {
  public:
    SqliteLimits(const QSqlDriver& driver, const QDeadlineTimer& deadline, const Cancellation& cancellation);
    SqliteLimits(const SqliteLimits&) = delete;
    SqliteLimits& operator=(const SqliteLimits&) = delete;

    bool isOver() const { return deadline_.hasExpired() || cancellation_.isCancelled(); }

  private:
    QDeadlineTimer deadline_;
    Cancellation cancellation_;
};

}  // namespace zhiban
