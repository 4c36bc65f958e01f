// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/api/session.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// Each call is a transaction of its own; refuses to run inside a unit of work.
class CollectionTable final : public CollectionBook {
  public:
    // The clock outlives the table.
    CollectionTable(Session& session, const Clock& clock) : session_(session), clock_(clock) {}

    Result<std::vector<ListenedSource>> take(TimePoint now, const QString& collector, TimePoint until,
                                             int limit) override;
    Result<int> settle(const QString& collector, const std::vector<SettledCollection>& settled) override;
    Result<Done> askNow(const QStringList& keys, TimePoint now) override;

  private:
    // Runs `work` in a transaction that is undone when it fails.
    template <typename Answer, typename Work>
    Result<Answer> alone(Work work);
    Result<bool> settleOne(const QString& collector, const SettledCollection& settled);
    Result<Done> rememberFetch(const SettledCollection& settled);

    Session& session_;
    const Clock& clock_;
};

}  // namespace zhiban::sql
