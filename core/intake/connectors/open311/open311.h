// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/intake/connector.h"

namespace zhiban {

// Citizens' requests by Open311 GeoReport v2 (wiki.open311.org), JSON or XML.
// Errors and refusals are those of core/intake/records/item_mapping.h.
std::unique_ptr<Connector> makeOpen311();

}  // namespace zhiban
