// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// rules list | export FILE | preview FILE | take FILE | backtest --rule NAME --from --to | rerun --from --to.
Command makeRules();

}  // namespace zhiban::ctl
