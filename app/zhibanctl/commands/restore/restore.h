// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// restore FILE: a new store from a backup.
Command makeRestore();

}  // namespace zhiban::ctl
