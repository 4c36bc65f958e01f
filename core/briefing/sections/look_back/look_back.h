// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/section.h"

namespace zhiban::briefing {

// 跟踪回头看: cases carried over from before the period and still open.
Section makeLookBack();

}  // namespace zhiban::briefing
