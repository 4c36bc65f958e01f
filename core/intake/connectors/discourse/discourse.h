// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/intake/connector.h"

namespace zhiban {

// Topics and posts of a Discourse forum (docs.discourse.org): lists of topics, a topic with its posts, the latest
// posts, searches, what a person wrote. Errors and refusals are those of core/intake/records/item_mapping.h.
std::unique_ptr<Connector> makeDiscourse();

}  // namespace zhiban
