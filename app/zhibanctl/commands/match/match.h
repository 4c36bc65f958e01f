// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// match --rules FILE --input FILE|-: tries rules on posts without a store.
Command makeMatch();

}  // namespace zhiban::ctl
