// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/media_reader.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class MediaTable final : public MediaReader {
  public:
    explicit MediaTable(Session& session) : session_(session) {}

    Result<std::vector<PostMedia>> ofPost(PostId post) const override;
    Result<PostMedia> byKey(const MediaKey& key) const override;
    Result<std::optional<Submission>> submission(PostId post) const override;
    Result<std::vector<GlossaryWord>> glossary() const override;

  private:
    Session& session_;
};

}  // namespace zhiban::sql
