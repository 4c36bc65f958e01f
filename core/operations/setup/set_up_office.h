// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// Gives an empty store what any office can start from: the starter rules, the departments and the first numbered
// series. The answer is false when the store was set up before; it is left alone then.
struct SetUpOffice {
    using Answer = bool;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
