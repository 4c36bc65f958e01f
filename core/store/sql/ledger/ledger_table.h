// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/readers.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class LedgerTable final : public LedgerReader {
  public:
    explicit LedgerTable(Session& session) : session_(session) {}

    Result<LedgerHead> head() const override;
    Result<std::vector<LedgerEntry>> after(qint64 sequence, int limit) const override;
    Result<std::vector<LedgerEntry>> ofSubject(const QString& subjectKind, const QString& subjectId) const override;
    Result<std::vector<LedgerEntry>> between(TimePoint from, TimePoint to, int limit) const override;

    // Inside a writing transaction: chains the act to `head` and moves the head on.
    Result<LedgerEntry> append(const LedgerDraft& act, LedgerHead& head);

  private:
    Result<std::vector<LedgerEntry>> entries(const QString& where, const Binds& binds) const;
    Session& session_;
};

}  // namespace zhiban::sql
