// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban::ctl {

// Gives an empty store the starter rules, the departments and the first numbered series. False: it was set up
// before and is left alone.
Result<bool> setUpStore(WriteSession& session, const ActContext& context);

}  // namespace zhiban::ctl
