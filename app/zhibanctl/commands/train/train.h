// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// train [--input FILE] [--list] [--use VERSION]: trains the classifier that suggests categories, on labelled posts or
// on the office's own closed cases, and shows or changes which version is in force.
Command makeTrain();

}  // namespace zhiban::ctl
