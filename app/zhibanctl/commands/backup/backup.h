// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// backup FILE: a complete copy of the store in one new file.
Command makeBackup();

}  // namespace zhiban::ctl
