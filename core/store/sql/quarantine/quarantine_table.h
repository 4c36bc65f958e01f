// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/readers.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class QuarantineTable final : public QuarantineReader {
  public:
    explicit QuarantineTable(Session& session) : session_(session) {}
    Result<std::vector<QuarantinedItem>> page(const QuarantineFilter& filter, const std::optional<QuarantineId>& before,
                                              int limit) const override;
    Result<qint64> count(const QuarantineFilter& filter) const override;
    Result<bool> holds(const QuarantinedItem& item) const override;
    Result<QuarantinedItem> byId(QuarantineId id) const override;

    // Inside a writing transaction.
    Result<Done> append(const std::vector<QuarantinedItem>& items);

  private:
    Session& session_;
};

}  // namespace zhiban::sql
