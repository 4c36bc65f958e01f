// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/readers.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class PublicationTable final : public PublicationReader {
  public:
    explicit PublicationTable(Session& session) : session_(session) {}
    Result<std::vector<Column>> columns() const override;
    Result<std::vector<Publication>> ofColumn(const ColumnId& id, int limit) const override;
    Result<std::vector<Publication>> between(TimePoint from, TimePoint to) const override;
    Result<Publication> byId(const PublicationId& id) const override;

  private:
    Result<std::vector<Publication>> publications(const QString& rest, const Binds& binds) const;
    Session& session_;
};

}  // namespace zhiban::sql
