// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/domain/ledger_entry.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// Turns recorded acts into rows: the only writer of the projection tables. Whatever it does depends on the entry
// and the rows alone, so that a replay gives the same rows.
class Projector final {
  public:
    explicit Projector(Session& session) : session_(session) {}

    // Refuses with Conflict or Invalid what cannot follow from the state it meets. Adds what the entry touched.
    Result<Done> apply(const LedgerEntry& entry, std::vector<Change>& changes);
    // Empties the projection tables.
    Result<Done> clear();

  private:
    Session& session_;
};

}  // namespace zhiban::sql
