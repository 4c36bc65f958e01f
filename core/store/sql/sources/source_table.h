// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/readers.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class SourceTable final : public SourceReader {
  public:
    explicit SourceTable(Session& session) : session_(session) {}
    Result<std::vector<Source>> all() const override;
    Result<FetchState> fetchState(SourceId id) const override;
    Result<std::vector<ListenedSource>> listened() const override;
    Result<ListenedSource> listened(const QString& key) const override;
    Result<std::vector<HourVolume>> volumes(qint64 from, qint64 to) const override;
    Result<std::vector<SourceGap>> gaps(TimePoint from, TimePoint to) const override;

    // Inside a writing transaction.
    Result<Done> rememberFetch(SourceId id, const FetchState& state);

  private:
    Session& session_;
};

}  // namespace zhiban::sql
