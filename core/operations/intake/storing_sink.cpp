// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/intake/storing_sink.h"

#include "core/operations/media/media_acts.h"

namespace zhiban {
namespace {

constexpr size_t kBatchSize = 5000;

}  // namespace

void StoringSink::opened(const ConnectorTraits& traits) {
    common_.connector = traits.kind;
    batch_.connector = traits.kind;
}

Result<Done> StoringSink::post(IncomingPost post) {
    std::vector<Hit> hits = matchIncoming(rules_, post, now_);
    batch_.posts.push_back({std::move(post), std::move(hits)});
    return isFull() ? handOn() : Done{};
}

Result<Done> StoringSink::refuse(QuarantinedItem item) {
    batch_.refused.push_back(std::move(item));
    return isFull() ? handOn() : Done{};
}

Result<Done> StoringSink::settle() {
    return batch_.posts.empty() && batch_.refused.empty() ? Done{} : handOn();
}

Result<Done> StoringSink::finish(RememberedFetch fetch) {
    batch_.fetch = std::move(fetch);
    return handOn();
}

bool StoringSink::isFull() const {
    return batch_.posts.size() + batch_.refused.size() >= kBatchSize;
}

Result<Done> StoringSink::handOn() {
    ReceivePosts full = common_;
    std::swap(full, batch_);
    const auto refused = static_cast<qint64>(full.refused.size());
    const Result<ReceiptCounts> stored = store_(std::move(full));
    if (!stored) {
        return fail(stored.error());
    }
    summary_.stored += stored->stored;
    summary_.duplicates += stored->duplicates;
    summary_.revised += stored->revised;
    summary_.alerts += stored->alerts;
    summary_.quarantined += refused;
    summary_.read = summary_.stored + summary_.duplicates + summary_.revised + summary_.quarantined;
    return Done{};
}

}  // namespace zhiban
