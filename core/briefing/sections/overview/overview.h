// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/section.h"

namespace zhiban::briefing {

// 本周要情: the week in five lines.
Section makeOverview();

}  // namespace zhiban::briefing
