// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// events: puts posts into events that stand in none yet, then prints every event, one a line.
Command makeEvents();

}  // namespace zhiban::ctl
