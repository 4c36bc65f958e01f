// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/readers.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class PostCounts final : public PostCounter {
  public:
    explicit PostCounts(Session& session) : session_(session) {}
    Result<std::vector<PostCell>> cells(TimePoint from, TimePoint to, QDate firstDay) const override;
    Result<std::vector<RuleCount>> byRule(TimePoint from, TimePoint to) const override;

  private:
    Session& session_;
};

}  // namespace zhiban::sql
