// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/connection/sqlite_statement.h"
#include "core/store/sql/posts/post_writer.h"

namespace zhiban::sql {

// A row costs a few microseconds in the same process, so rows go one by one.
class SqlitePostWriter final : public PostWriter {
  public:
    explicit SqlitePostWriter(Session& session);
    Result<Done> insert(const std::vector<NewPost*>& posts) override;
    Result<std::vector<LatestRevision>> latest(const std::vector<NewPost*>& posts) override;
    Result<Done> insertHits(const std::vector<HitRow>& rows) override;

  private:
    Session& session_;
    sqlite3* handle_;
    SqliteStatement insert_;
    SqliteStatement latest_;
};

}  // namespace zhiban::sql
