// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/readers.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class CaseTable final : public CaseReader {
  public:
    explicit CaseTable(Session& session) : session_(session) {}
    Result<std::vector<Case>> page(const CaseFilter& filter, const std::optional<CaseId>& after,
                                   int limit) const override;
    Result<qint64> count(const CaseFilter& filter) const override;
    Result<Case> byId(const CaseId& id) const override;
    Result<CaseFile> file(const CaseId& id) const override;
    Result<std::vector<Case>> ofPost(PostId id) const override;
    Result<std::vector<Dispatch>> dispatchesBetween(TimePoint from, TimePoint to) const override;

    // The next free number of that year. Inside a writing transaction.
    Result<QString> nextNumber(int year) const;

  private:
    Result<std::vector<Case>> cases(const QString& rest, const Binds& binds) const;
    Session& session_;
};

}  // namespace zhiban::sql
