// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/store.h"
#include "core/store/sql/postgres/postgres_session.h"

namespace zhiban::sql {

// A store on a server, shared by many desks.
class PostgresStore final : public Store {
  public:
    static Result<std::shared_ptr<const Store>> open(const QString& uri, Missing missing, const Clock& clock);

    QString address() const override { return address_.withoutSecret; }
    Result<std::unique_ptr<ReadSession>> openReader() const override;
    Result<std::unique_ptr<WriteSession>> openWriter() const override;
    Result<std::unique_ptr<SearchIndexer>> openSearchIndexer() const override;
    Result<std::unique_ptr<ChangeWatch>> watch(std::function<void()> onCommit) const override;
    Result<Done> backUp(const QString& path) const override;

  private:
    PostgresStore(PostgresAddress address, const Clock& clock) : address_(std::move(address)), clock_(clock) {}
    PostgresAddress address_;
    const Clock& clock_;
    IndexDoubt indexDoubt_ = std::make_shared<std::atomic_bool>(false);
};

}  // namespace zhiban::sql
