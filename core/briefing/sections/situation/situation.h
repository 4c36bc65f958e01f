// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/section.h"

namespace zhiban::briefing {

// 总体情况: the curve of the days, sources by level, rules compared with the period before.
Section makeSituation();

}  // namespace zhiban::briefing
