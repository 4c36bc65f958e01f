// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/volume/listening.h"
#include "ui/kit/chip.h"

namespace zhiban {

// How the standing of a source looks: an icon and a word, never the colour alone.
Chip listeningChip(const Listening& listening);

}  // namespace zhiban
