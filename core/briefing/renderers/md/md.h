// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/renderer.h"

namespace zhiban::briefing {

// Markdown (CommonMark with tables), for pasting into other systems.
Renderer makeMd();

}  // namespace zhiban::briefing
