// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/collect/collector.h"
#include "core/operations/intake/import_file.h"

namespace zhiban {

// What came of one look at a source.
struct Look {
    Collected collected;  // its state is to be remembered, whatever came of it
    ImportSummary summary;
};

// Asks a source, matches what it says and stores it batch after batch through `store`, on the calling thread: not the
// GUI's. What was stored before a failure stays.
Look lookAtSource(const Collector& collector, const CollectRequest& request, const CompiledRules& rules,
                  const StoreBatch& store, const Clock& clock, const Cancellation& cancellation);

}  // namespace zhiban
