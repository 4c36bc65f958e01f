// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/collect/collector.h"

namespace zhiban {

// The kinds that do not simply read what a web address answers: one folder each. Generated.
std::vector<std::unique_ptr<Collector>> ownCollectors();

}  // namespace zhiban
