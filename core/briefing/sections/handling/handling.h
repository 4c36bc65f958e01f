// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/section.h"

namespace zhiban::briefing {

// 民生诉求与办理: cases opened, closed, open, overdue; what each department did.
Section makeHandling();

}  // namespace zhiban::briefing
