// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// Registers a claim, or saves it again under its id; `active` false retires it. Invalid "claim.no-title".
struct SaveClaim {
    using Answer = Claim;  // as saved
    Claim claim;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// Takes claims over from elsewhere, all of them or none. One whose external id is known already becomes that claim's
// next state; one that says nothing new is left as it is. Invalid as SaveClaim.
struct ImportClaims {
    struct Answer {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        bool operator==(const Answer&) const = default;
    };
    std::vector<Claim> claims;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// What an officer says of a post that was found close to a claim: the same claim, whose verdict the post then inherits,
// or another matter. NotFound "claim.unknown".
struct JudgeClaimMatch {
    using Answer = Done;
    ClaimId claim;
    PostId post;
    bool same = false;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
