// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// init: makes a store and sets it up with the starter rules and the directory of departments.
Command makeInit();

}  // namespace zhiban::ctl
