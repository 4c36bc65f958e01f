// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/session.h"

namespace zhiban {

// What an officer goes to by its name: departments, open cases, rules in force. Never people.
struct PlacesToGo {
    std::vector<Department> departments;
    std::vector<Case> cases;  // open, earliest due first, the first few hundred
    std::vector<Rule> rules;
};
struct ReadPlacesToGo {
    using Answer = PlacesToGo;
    int mostCases = 300;

    Result<PlacesToGo> run(const ReadSession& session) const;
};

}  // namespace zhiban
