// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// parse FILE: shows how a file is read, item by item, and stores nothing.
Command makeParse();

}  // namespace zhiban::ctl
