// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

namespace zhiban {

// The page of events: many voices about one thing, by heat.
PageEntry makeEvents();

}  // namespace zhiban
