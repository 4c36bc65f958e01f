// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// zhibanctl collect [--once]: listens to the sources of a store, beside any number of desks and servers that do the
// same. Until it is told to stop (SIGTERM, SIGINT), or until nothing is due.
Command makeCollect();

}  // namespace zhiban::ctl
