// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/fetch/fetch_policy.h"
#include "core/operations/intake/import_file.h"

namespace zhiban {

struct AddressRequest {
    QUrl address;
    QString kind;  // a connector's kind, or empty: by suffix and content
    ReadOptions options;
    FetchState known;  // what the source remembers; see knownFetchState()
    FetchPolicy policy;
};

// What the store remembers of a source; empty when it does not know it.
Result<FetchState> knownFetchState(const ReadSession& session, const QString& sourceKey);

// The key a source of this address has unless the options name one.
QString sourceKeyOf(const QUrl& address);

// Fetches a web source, matches its posts, stores them batch after batch and, with the last batch, what the source
// remembers: what is known already is neither sent nor read again. Blocks, runs an event loop on the calling thread
// (not the GUI's) and calls `store` there.
ImportOutcome importAddress(const AddressRequest& request, const CompiledRules& rules, const StoreBatch& store,
                            const Clock& clock, const Cancellation& cancellation);

}  // namespace zhiban
