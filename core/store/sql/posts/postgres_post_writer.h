// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/posts/post_writer.h"

namespace zhiban::sql {

// A round trip costs more than a row: a batch is one statement whose values are arrays.
class PostgresPostWriter final : public PostWriter {
  public:
    explicit PostgresPostWriter(Session& session) : session_(session) {}
    Result<Done> insert(const std::vector<NewPost*>& posts) override;
    Result<std::vector<LatestRevision>> latest(const std::vector<NewPost*>& posts) override;
    Result<Done> insertHits(const std::vector<HitRow>& rows) override;

  private:
    Session& session_;
};

}  // namespace zhiban::sql
