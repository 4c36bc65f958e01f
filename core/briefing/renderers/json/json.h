// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/renderer.h"

namespace zhiban::briefing {

// JSON: blocks, figures and their rows, for machines. Keys sorted, UTF-8.
Renderer makeJson();

}  // namespace zhiban::briefing
