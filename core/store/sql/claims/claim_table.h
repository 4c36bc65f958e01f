// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/claim_reader.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class ClaimTable final : public ClaimReader {
  public:
    explicit ClaimTable(Session& session) : session_(session) {}
    Result<std::vector<Claim>> active() const override;
    Result<std::vector<SavedClaim>> all() const override;
    Result<SavedClaim> byId(const ClaimId& id) const override;
    Result<std::vector<ClaimMatch>> ofPost(PostId post) const override;
    Result<std::vector<ClaimMatch>> ofClaim(const ClaimId& claim, int limit) const override;
    Result<std::vector<ClaimMatch>> between(TimePoint from, TimePoint to) const override;
    Result<PostId> comparedUpTo() const override;

    // Keeps what comparing found; answers those that were not known.
    Result<std::vector<ClaimMatch>> keep(const std::vector<ClaimMatch>& matches);

  private:
    Session& session_;
};

}  // namespace zhiban::sql
