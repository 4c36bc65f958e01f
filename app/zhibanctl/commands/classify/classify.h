// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// classify --input FILE|-: category and department for posts, one answer a post in the order of the input.
Command makeClassify();

}  // namespace zhiban::ctl
