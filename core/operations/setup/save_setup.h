// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/publication.h"
#include "core/operations/act_context.h"

namespace zhiban {

// Saves what the office sets up. A rule with an empty id is new; one with an id becomes its next version.
struct SaveRules {
    using Answer = std::vector<Rule>;  // as saved, with ids and versions
    std::vector<Rule> rules;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

struct SaveDepartments {
    using Answer = Done;
    std::vector<Department> departments;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

struct SaveColumns {
    using Answer = Done;
    std::vector<Column> columns;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

struct ListDepartments {
    using Answer = std::vector<Department>;
    Result<Answer> run(const ReadSession& session) const { return session.departments().active(); }
};

struct ListRules {
    using Answer = std::vector<Rule>;
    Result<Answer> run(const ReadSession& session) const { return session.rules().active(); }
};

}  // namespace zhiban
