// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

namespace zhiban {

// The page of case work: list, detail, history, composer.
PageEntry makeCases();

}  // namespace zhiban
