// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/renderer.h"

namespace zhiban::briefing {

// OpenDocument text, for editing in an office suite.
Renderer makeOdt();

}  // namespace zhiban::briefing
