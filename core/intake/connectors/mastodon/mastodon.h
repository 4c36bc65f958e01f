// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/intake/connector.h"

namespace zhiban {

// Statuses of Mastodon and what speaks its API (docs.joinmastodon.org): timelines, tags, searches, threads,
// conversations, a single status. A status that repeats another counts once, as itself.
// Errors and refusals are those of core/intake/records/item_mapping.h.
std::unique_ptr<Connector> makeMastodon();

}  // namespace zhiban
