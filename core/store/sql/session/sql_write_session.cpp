// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/session/sql_write_session.h"

#include "core/store/sql/connection/try.h"
#include "core/store/sql/projections/replay.h"
#include "core/store/sql/session/sql_unit_of_work.h"

namespace zhiban::sql {
SqlWriteSession::SqlWriteSession(std::unique_ptr<Session> session, const Clock& clock,
                                 std::unique_ptr<WriteUpkeep> upkeep)
    : TableSession(std::move(session)), clock_(clock), collections_(*session_, clock), upkeep_(std::move(upkeep)) {}

SqlWriteSession::~SqlWriteSession() {
    session_->rollBack();
    if (upkeep_) {
        upkeep_->beforeClose(*session_);
    }
}

void SqlWriteSession::afterCommit() {
    if (upkeep_) {
        upkeep_->afterCommit(*session_);
    }
}

Result<std::unique_ptr<UnitOfWork>> SqlWriteSession::begin() {
    if (session_->inTransaction()) {
        return fail(ErrorKind::Internal, QStringLiteral("one unit of work at a time"),
                    QStringLiteral("store.unit-of-work"));
    }
    ZHIBAN_TRY(session_->beginWriting());
    return std::make_unique<SqlUnitOfWork>(*this);
}

Result<Done> SqlWriteSession::rebuildProjections() {
    ZHIBAN_TRY(session_->beginWriting());
    if (Result<Done> replayed = replayLedger(*session_); !replayed) {
        session_->rollBack();
        return replayed;
    }
    ZHIBAN_TRY(session_->commit());
    afterCommit();
    return Done{};
}

}  // namespace zhiban::sql
