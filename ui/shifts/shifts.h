// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

namespace zhiban {

// The page of the watch: who is on duty, what happened today, handing over.
PageEntry makeShifts();

}  // namespace zhiban
