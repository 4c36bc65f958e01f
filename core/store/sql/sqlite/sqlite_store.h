// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/store.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// A store in one file of this host. The file is touched by SQLite alone (RELIABILITY F1).
class SqliteStore final : public Store {
  public:
    // Looks before it touches: what is not ours, newer, or on a network drive stays as it is. A new store is made
    // beside its place and renamed into it when it is complete; an older one is copied before it is migrated.
    static Result<std::shared_ptr<const Store>> open(const QString& path, Missing missing, const Clock& clock);

    QString address() const override;
    Result<std::unique_ptr<ReadSession>> openReader() const override;
    Result<std::unique_ptr<WriteSession>> openWriter() const override;
    Result<std::unique_ptr<SearchIndexer>> openSearchIndexer() const override;
    Result<std::unique_ptr<ChangeWatch>> watch(std::function<void()> onCommit) const override;
    Result<Done> backUp(const QString& path) const override;

  private:
    SqliteStore(QString path, const Clock& clock) : path_(std::move(path)), clock_(clock) {}
    QString path_;
    const Clock& clock_;
    IndexDoubt indexDoubt_ = std::make_shared<std::atomic_bool>(false);
};

}  // namespace zhiban::sql
