// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// verify: whether every act, post and attachment is what was stored.
Command makeVerify();

}  // namespace zhiban::ctl
