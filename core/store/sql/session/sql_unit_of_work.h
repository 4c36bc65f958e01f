// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/posts/post_receiver.h"
#include "core/store/sql/session/sql_write_session.h"

namespace zhiban::sql {

// Lives inside the transaction that its session has begun.
class SqlUnitOfWork final : public UnitOfWork {
  public:
    explicit SqlUnitOfWork(SqlWriteSession& owner);
    ~SqlUnitOfWork() override;

    Result<ReceiptCounts> receive(const std::vector<MatchedPost>& posts, const QString& connector,
                                  TimePoint fetchedAt) override;
    Result<qint64> addHits(const std::vector<PostHits>& posts) override;
    Result<qint64> addClaimMatches(const std::vector<ClaimMatch>& matches) override;
    Result<Done> placeInEvents(const std::vector<EventPlacement>& placements) override;
    Result<Done> quarantine(const std::vector<QuarantinedItem>& items) override;
    Result<Done> rememberFetch(const QString& sourceKey, const FetchState& state) override;
    Result<QByteArray> attach(const QByteArray& bytes, const QString& mediaType) override;
    Result<QString> nextCaseNumber(int year) override;
    const ReadSession& read() const override { return owner_; }
    Result<LedgerHead> commit(const std::vector<LedgerDraft>& acts) override;

  private:
    Result<LedgerHead> record(const std::vector<LedgerDraft>& acts);

    SqlWriteSession& owner_;
    Session& session_;
    PostReceiver receiver_;
    std::vector<Change> changes_;
    bool finished_ = false;
};

}  // namespace zhiban::sql
