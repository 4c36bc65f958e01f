// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/readers.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class RuleTable final : public RuleReader {
  public:
    explicit RuleTable(Session& session) : session_(session) {}
    Result<std::vector<Rule>> active() const override;
    Result<Rule> byId(const RuleId& id) const override;
    Result<std::vector<SavedRule>> versions(const RuleId& id) const override;
    Result<std::vector<SavedRule>> newest() const override;

  private:
    Session& session_;
};

}  // namespace zhiban::sql
