// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

namespace zhiban {

// The page where an officer writes down what somebody told the office.
PageEntry makeIntake();

}  // namespace zhiban
