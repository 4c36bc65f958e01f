// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/post.h"

namespace zhiban::bench {

// The limit an import is held against: the same posts, already in memory, inserted into one durable SQLite table
// (WAL, synchronous=FULL, unique source and id, time index) in transactions of 5,000. Seconds.
double plainInsertSeconds(const std::vector<IncomingPost>& posts);

}  // namespace zhiban::bench
