// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/section.h"

namespace zhiban::briefing {

// 热点事件: what raised most alerts, with quotations and where the cases stand.
Section makeHotTopics();

}  // namespace zhiban::briefing
