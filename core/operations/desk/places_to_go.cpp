// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/desk/places_to_go.h"

namespace zhiban {

Result<PlacesToGo> ReadPlacesToGo::run(const ReadSession& session) const {
    Result<std::vector<Department>> departments = session.departments().active();
    if (!departments) {
        return fail(departments.error());
    }
    Result<std::vector<Case>> cases = session.cases().page(CaseFilter{}, std::nullopt, mostCases);
    if (!cases) {
        return fail(cases.error());
    }
    Result<std::vector<Rule>> rules = session.rules().active();
    if (!rules) {
        return fail(rules.error());
    }
    return PlacesToGo{std::move(*departments), std::move(*cases), std::move(*rules)};
}

}  // namespace zhiban
