// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/session/sql_write_session.h"

namespace zhiban::sql {

// Moves the write-ahead log into the file where SQLite must not do it by itself (before 3.51.3, RELIABILITY F3):
// a sibling connection checkpoints PASSIVE while the writer holds BEGIN IMMEDIATE, so that nobody on this host can
// commit or start the log anew meanwhile. The write lock is also the host-wide mutex between checkpointers.
class SqliteCheckpoints final : public WriteUpkeep {
  public:
    SqliteCheckpoints(QString path, Session& writer);
    void afterCommit(Session& session) override;
    void beforeClose(Session& session) override;

  private:
    void checkpoint(Session& session);

    QString path_;
    std::unique_ptr<Session> sibling_;
    int pagesInLog_ = 0;
};

}  // namespace zhiban::sql
