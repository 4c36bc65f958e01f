// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/routing_reader.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class RoutingTable final : public RoutingReader {
  public:
    explicit RoutingTable(Session& session) : session_(session) {}
    Result<std::vector<Category>> categories() const override;
    Result<SavedRoutingRules> rules() const override;
    Result<std::vector<SavedRoutingRules>> ruleVersions() const override;
    Result<std::vector<SavedRoutingModel>> models() const override;
    Result<std::optional<SavedRoutingModel>> modelInForce() const override;

  private:
    Session& session_;
};

}  // namespace zhiban::sql
