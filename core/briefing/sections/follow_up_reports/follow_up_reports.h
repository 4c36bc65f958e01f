// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/section.h"

namespace zhiban::briefing {

// 跟踪报道: what was published in the numbered columns.
Section makeFollowUpReports();

}  // namespace zhiban::briefing
