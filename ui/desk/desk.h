// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

namespace zhiban {

// The officer's main screen: posts as columns, alerts first, one post in full beside them. Page id "desk".
PageEntry makeDesk();

}  // namespace zhiban
