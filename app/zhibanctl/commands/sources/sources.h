// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// zhibanctl sources list | add | pause | resume | retire | ask | import: what the desk listens to.
Command makeSources();

}  // namespace zhiban::ctl
