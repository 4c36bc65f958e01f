// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/domain/ledger_entry.h"

namespace zhiban {

// What a check of the whole chain found.
struct ChainVerdict {
    bool intact = true;              // every entry seen hashes to what it says and follows its predecessor
    bool complete = true;            // no gap, and the chain ends where the head says
    qint64 checked = 0;              // entries seen before the first fault
    std::optional<qint64> firstBad;  // the sequence at which the first fault shows
    QString reason;                  // English, empty when all is well

    bool sound() const { return intact && complete; }
    bool operator==(const ChainVerdict&) const = default;
};

// Entries with sequence > after, in order; empty at the end. LedgerReader::after with a limit fits.
using LedgerPages = std::function<Result<std::vector<LedgerEntry>>(qint64 after)>;

// Reads the chain from its start to its end, a page in memory at a time, and stops at the first fault. A page
// that reads back as Corrupt is a fault of the chain; every other error is returned. Cancelled between two pages.
Result<ChainVerdict> verifyChain(const LedgerHead& head, const LedgerPages& pages, const Cancellation& cancellation);

}  // namespace zhiban
