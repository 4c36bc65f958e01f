// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/connector.h"
#include "core/intake/fetch/http_fetcher.h"

namespace zhiban {

// What came of one look at a web source.
struct UrlReading {
    FetchOutcome outcome = FetchOutcome::Failed;
    Result<ReadSummary> read = ReadSummary{};  // nothing read when there was nothing new
    FetchState state;                          // to remember, whatever came of it
    std::optional<std::chrono::seconds> retryAfter;
    QUrl address = {};   // after redirects
    QUrl nextPage = {};  // where the server's header says the answer goes on
};

// One fetch, to its end. Blocks the calling thread, which must not be the GUI's, and runs an event loop on it; looks at
// the cancellation several times a second.
FetchReport fetchNow(const FetchRequest& request, const FetchPolicy& policy, const Clock& clock,
                     const Cancellation& cancellation);

// Fetches an address and reads the body through its connector (`kind`; empty = found out). Options without origin or
// source key get the address; a charset of the answer's header counts as declared. Blocks as fetchNow() does.
UrlReading readUrl(const FetchRequest& request, const QString& kind, ReadOptions options, const FetchPolicy& policy,
                   const Clock& clock, ItemSink& sink, const Cancellation& cancellation);

}  // namespace zhiban
