// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/section.h"

namespace zhiban::briefing {

// 值班交接: what the officers handed over.
Section makeHandovers();

}  // namespace zhiban::briefing
