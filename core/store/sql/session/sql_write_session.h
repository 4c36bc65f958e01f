// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/collecting/collection_table.h"
#include "core/store/sql/session/sql_read_session.h"

namespace zhiban::sql {

class SqlUnitOfWork;

// What an engine wants done on the writer's thread, outside of transactions.
class WriteUpkeep {
  public:
    virtual ~WriteUpkeep() = default;
    virtual void afterCommit(Session& session) = 0;
    virtual void beforeClose(Session& session) = 0;
};

class SqlWriteSession final : public TableSession<WriteSession> {
  public:
    // The clock outlives the session; `upkeep` may be null.
    SqlWriteSession(std::unique_ptr<Session> session, const Clock& clock, std::unique_ptr<WriteUpkeep> upkeep);
    ~SqlWriteSession() override;

    Result<std::unique_ptr<UnitOfWork>> begin() override;
    CollectionBook& collections() override { return collections_; }
    Result<Done> rebuildProjections() override;

  private:
    friend class SqlUnitOfWork;
    void afterCommit();

    const Clock& clock_;
    CollectionTable collections_;
    std::unique_ptr<WriteUpkeep> upkeep_;
};

}  // namespace zhiban::sql
