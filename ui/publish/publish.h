// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

namespace zhiban {

// The page of follow-up reports in numbered columns.
PageEntry makePublish();

}  // namespace zhiban
