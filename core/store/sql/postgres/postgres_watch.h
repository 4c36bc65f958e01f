// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "core/domain/change.h"
#include "core/store/api/store.h"
#include "core/store/sql/postgres/postgres_session.h"

namespace zhiban::sql {

// Listens on a connection of its own. A notification is a hint and can be lost with the connection: once a second
// it looks for itself, and a lost connection is made anew (listen first, then tell the reader to catch up).
class PostgresWatch final : public ChangeWatch {
  public:
    static Result<std::unique_ptr<ChangeWatch>> start(const PostgresAddress& address, std::function<void()> onCommit);

  private:
    PostgresWatch(PostgresAddress address, std::function<void()> onCommit);
    Result<Done> listen();
    void look();

    PostgresAddress address_;
    std::function<void()> onCommit_;
    std::unique_ptr<Session> session_;
    QTimer slow_;
    ChangeCursor seen_;
};

}  // namespace zhiban::sql
