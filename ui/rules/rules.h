// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

namespace zhiban {

// The rule laboratory's entry of the rail.
PageEntry makeRules();

}  // namespace zhiban
