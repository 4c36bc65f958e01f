// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/readers.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class DepartmentTable final : public DepartmentReader {
  public:
    explicit DepartmentTable(Session& session) : session_(session) {}
    Result<std::vector<Department>> active() const override;
    Result<Department> byId(const DepartmentId& id) const override;

  private:
    Session& session_;
};

}  // namespace zhiban::sql
