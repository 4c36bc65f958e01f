// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk/places_to_go.h"
#include "ui/kit/command_palette.h"
#include "ui/kit/page.h"

namespace zhiban {

// Departments, open cases and rules as the palette offers them, each opening on its page: a department shows its open
// cases, a rule what it matched.
std::vector<PaletteThing> paletteThings(const PlacesToGo& places, const PageContext& context);

}  // namespace zhiban
