// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/domain/claim.h"

namespace zhiban {

struct SavedClaim {
    Claim claim;
    TimePoint savedAt;
    QString savedBy;
    bool operator==(const SavedClaim&) const = default;
};

// Registered claims and the posts close to them. As the other readers: core/store/api/readers.h.
class ClaimReader {
  public:
    virtual ~ClaimReader() = default;
    virtual Result<std::vector<Claim>> active() const = 0;    // by id
    virtual Result<std::vector<SavedClaim>> all() const = 0;  // retired ones too; last saved first
    virtual Result<SavedClaim> byId(const ClaimId& id) const = 0;
    virtual Result<std::vector<ClaimMatch>> ofPost(PostId post) const = 0;  // the closest first
    // Posts close to a claim, newest first; refused ones too.
    virtual Result<std::vector<ClaimMatch>> ofClaim(const ClaimId& claim, int limit) const = 0;
    // All matches of posts shown in [from, to), refused ones left out, oldest first.
    virtual Result<std::vector<ClaimMatch>> between(TimePoint from, TimePoint to) const = 0;
    // Up to which post all have been compared; 0 = none yet.
    virtual Result<PostId> comparedUpTo() const = 0;
};

}  // namespace zhiban
