// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/readers.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class ShiftTable final : public ShiftReader {
  public:
    explicit ShiftTable(Session& session) : session_(session) {}
    Result<std::optional<Shift>> current() const override;
    Result<std::vector<Shift>> between(TimePoint from, TimePoint to) const override;

  private:
    Session& session_;
};

}  // namespace zhiban::sql
