// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/store/api/search_index.h"
#include "core/store/sql/search/segment_table.h"
#include "core/store/sql/session/sql_write_session.h"

namespace zhiban::sql {

// New posts become segments, eight segments of about one size become one of the next size.
class SqlSearchIndexer final : public SearchIndexer {
  public:
    // The clock outlives it; `upkeep` may be null. `doubt` is shared with those who search in the same store.
    SqlSearchIndexer(std::unique_ptr<Session> session, const Clock& clock, std::unique_ptr<WriteUpkeep> upkeep,
                     IndexDoubt doubt);
    ~SqlSearchIndexer() override;

    Result<bool> step(const Cancellation& cancellation) override;

  private:
    class Output;
    Result<bool> workOn(const Cancellation& cancellation);
    Result<bool> indexNew(const SearchExtent& extent, const Cancellation& cancellation);
    Result<bool> merge(const std::vector<Segment>& segments, const Cancellation& cancellation);

    std::unique_ptr<Session> session_;
    const Clock& clock_;
    std::unique_ptr<WriteUpkeep> upkeep_;
    IndexDoubt doubt_;
    SegmentTable table_;
    bool adopted_ = false;
};

}  // namespace zhiban::sql
