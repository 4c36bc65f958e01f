// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// Opens a case from posts, and dispatches it in the same transaction when a department is given. The clocks start
// when the first of the posts was fetched, not when the case is opened. The first answer is due as the level says, or
// sooner where a rule that raised the alert of one of the posts asks for it or is for life safety. The office's
// accounts that rules name and the posts mention are noted: see case_mentions.h.
struct OpenCase {
    using Answer = CaseId;
    std::vector<PostId> posts;  // at least one; the first is the one it was opened from
    QString title;
    Level level = Level::Blue;
    QString category;
    QString place;
    DepartmentId department;  // empty: not dispatched yet
    QString request;          // what the department is asked; the title when empty

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
