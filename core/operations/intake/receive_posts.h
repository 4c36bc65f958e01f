// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/operations/act_context.h"

namespace zhiban {

// What a source remembers once this batch is stored.
struct RememberedFetch {
    QString sourceKey;
    FetchState state;
};

// Stores one batch: posts, their hits, what was refused, the change row and one ledger entry, in one transaction.
// Store first, show second.
struct ReceivePosts {
    using Answer = ReceiptCounts;
    std::vector<MatchedPost> posts;
    std::vector<QuarantinedItem> refused;
    QString connector;
    QString origin;                             // file name, URL or source key: the ledger's subject
    std::optional<RememberedFetch> fetch = {};  // with the last batch of a web source
    // Of a source that is asked again and again: a text it gives a new id is not a new post, a broken item it shows
    // again is not quarantined again, and what brings nothing is not worth an entry in the ledger.
    bool repeats = false;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
