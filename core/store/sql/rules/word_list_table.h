// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/readers.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class WordListTable final : public WordListReader {
  public:
    explicit WordListTable(Session& session) : session_(session) {}
    Result<std::vector<WordList>> active() const override;
    Result<std::vector<SavedWordList>> newest() const override;
    Result<std::vector<SavedWordList>> versions(const WordListId& id) const override;

  private:
    Session& session_;
};

}  // namespace zhiban::sql
