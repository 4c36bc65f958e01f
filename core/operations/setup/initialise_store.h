// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/category.h"
#include "core/domain/publication.h"
#include "core/operations/act_context.h"

namespace zhiban {

// Gives a store that is still empty what an office starts with. A store that has anything in its ledger is left
// alone and the answer is false.
struct InitialiseStore {
    using Answer = bool;
    std::vector<Rule> rules;
    std::vector<Department> departments;
    std::vector<Column> columns;
    std::vector<Category> categories = {};

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
