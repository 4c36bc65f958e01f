// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// ledger verify: whether the record of acts is whole and unaltered.
Command makeLedger();

}  // namespace zhiban::ctl
