// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

namespace zhiban {

// The page of the sources: which are heard, what could not be read, whose accounts they are.
PageEntry makeSources();

}  // namespace zhiban
