// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/intake/connector.h"

namespace zhiban {

// Any JSON over HTTP. The setting "items" is a JSON Pointer to the list of items (empty: the list is looked for), the
// mapping says which member fills which field (a name or a pointer), "next" points to the next page's address or to
// a cursor, which goes into the query parameter "next_parameter"; "page_parameter" counts pages where the answer names
// none. Errors and refusals are those of core/intake/records/item_mapping.h.
std::unique_ptr<Connector> makeRest();

}  // namespace zhiban
