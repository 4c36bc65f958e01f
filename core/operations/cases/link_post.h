// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// Adds a post to a case: one more voice about the same thing, and what it mentions of the office's accounts. Linking
// twice is a Conflict "case.post-linked".
struct LinkPost {
    using Answer = Done;
    CaseId id;
    PostId post;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
