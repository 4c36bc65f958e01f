// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/readers.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class ChangeTable final : public ChangeReader {
  public:
    explicit ChangeTable(Session& session) : session_(session) {}

    Result<ChangeCursor> latest() const override;
    Result<ChangeBatch> since(const ChangeCursor& cursor, int limit) const override;

    // Inside a writing transaction.
    Result<Done> append(const std::vector<Change>& changes);

  private:
    Session& session_;
};

}  // namespace zhiban::sql
