// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/setup/set_up_office.h"

#include "core/operations/routing/starter_tree.h"
#include "core/operations/setup/initialise_store.h"
#include "core/sample/sample_city.h"

namespace zhiban {

Result<bool> SetUpOffice::run(WriteSession& session, const ActContext& context) const {
    // The rules and departments of the sample are written as a starting point for any office; its posts stay out.
    const Result<SampleCity> city = sampleCity(context.now);
    if (!city) {
        return fail(city.error());
    }
    return InitialiseStore{city->rules, city->departments, city->columns, starterTree(context.now)}.run(session,
                                                                                                        context);
}

}  // namespace zhiban
