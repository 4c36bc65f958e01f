// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"

namespace zhiban {

// Keeps the index of words up with the posts, over a connection of its own, beside whoever writes. Lives and dies on
// the thread that opened it. What it writes is made from the posts alone: a crash in between costs the piece of work
// begun, and until a post is indexed a search reads it as it lies.
class SearchIndexer {
  public:
    virtual ~SearchIndexer() = default;
    // A piece of work: some tens of thousands of posts at most, or the merging of what was indexed before. It commits
    // in transactions of a few milliseconds, with pauses, so that nobody waits long. Answers whether there is more to
    // do at once; false also while another process is at it. Cancelled between two transactions.
    virtual Result<bool> step(const Cancellation& cancellation) = 0;
};

}  // namespace zhiban
