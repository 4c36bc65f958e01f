// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "core/intake/connector.h"
#include "core/operations/intake/receive_posts.h"
#include "core/rules/compiled_rules.h"

namespace zhiban {

struct ImportRequest {
    QString path;
    QString kind;  // a connector's kind, or empty: by suffix and content
    ReadOptions options;
};

struct ImportSummary {
    qint64 read = 0;  // items seen: stored + duplicates + revised + quarantined
    qint64 stored = 0;
    qint64 duplicates = 0;
    qint64 revised = 0;
    qint64 quarantined = 0;
    qint64 alerts = 0;
    qint64 bytes = 0;       // of the file, so far
    qint64 totalBytes = 0;  // 0 = not known

    bool operator==(const ImportSummary&) const = default;
};

// What was stored, and the error that ended the reading early, if one did: what came before it is kept.
struct ImportOutcome {
    ImportSummary summary;
    std::optional<Error> stopped;
};

// How a batch reaches the store: at once on this thread (command line) or through the writer thread (desk).
using StoreBatch = std::function<Result<ReceiptCounts>(ReceivePosts)>;
using ImportProgress = std::function<void(const ImportSummary&)>;

// Reads a file through its connector, matches every post and stores batch after batch. Reading and matching run
// on a thread of their own while the caller's thread stores; at most a few batches wait between the two. Blocks
// until done. `store` and `progress` are called on the caller's thread.
ImportOutcome importFile(const ImportRequest& request, const std::shared_ptr<const CompiledRules>& rules,
                         const StoreBatch& store, const ImportProgress& progress, const Cancellation& cancellation);

}  // namespace zhiban
