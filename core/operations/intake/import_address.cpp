// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/intake/import_address.h"

#include <algorithm>

#include "core/intake/fetch/read_url.h"

namespace zhiban {
namespace {

constexpr size_t kBatchSize = 5000;

// Matches each post as it is read and stores full batches at once.
class StoringSink final : public ItemSink {
  public:
    StoringSink(const CompiledRules& rules, const StoreBatch& store, QString origin, TimePoint now)
        : rules_(rules), store_(store), origin_(std::move(origin)), now_(now) {}

    void opened(const ConnectorTraits& traits) override { batch_.connector = traits.kind; }
    Result<Done> post(IncomingPost post) override {
        std::vector<Hit> hits = rules_.match(subjectOf(post, now_));
        batch_.posts.push_back({std::move(post), std::move(hits)});
        return isFull() ? handOn() : Done{};
    }
    Result<Done> refuse(QuarantinedItem item) override {
        batch_.refused.push_back(std::move(item));
        return isFull() ? handOn() : Done{};
    }

    // The last batch, perhaps without any post.
    Result<Done> finish(RememberedFetch fetch) {
        batch_.fetch = std::move(fetch);
        return handOn();
    }
    const ImportSummary& summary() const { return summary_; }

  private:
    bool isFull() const { return batch_.posts.size() + batch_.refused.size() >= kBatchSize; }

    Result<Done> handOn() {
        ReceivePosts full;
        full.connector = batch_.connector;
        full.origin = origin_;
        full.fetch = std::move(batch_.fetch);
        std::swap(full.posts, batch_.posts);
        std::swap(full.refused, batch_.refused);
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

    const CompiledRules& rules_;
    const StoreBatch& store_;
    QString origin_;
    const TimePoint now_;
    ReceivePosts batch_;
    ImportSummary summary_;
};

}  // namespace

QString sourceKeyOf(const QUrl& address) {
    return address.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

Result<FetchState> knownFetchState(const ReadSession& session, const QString& sourceKey) {
    const Result<std::vector<Source>> sources = session.sources().all();
    if (!sources) {
        return fail(sources.error());
    }
    const auto found = std::ranges::find(*sources, sourceKey, &Source::key);
    return found == sources->end() ? FetchState{} : session.sources().fetchState(found->id);
}

ImportOutcome importAddress(const AddressRequest& request, const CompiledRules& rules, const StoreBatch& store,
                            const Clock& clock, const Cancellation& cancellation) {
    ReadOptions options = request.options;
    if (options.sourceKey.isEmpty()) {
        options.sourceKey = sourceKeyOf(request.address);
    }
    StoringSink sink(rules, store, sourceKeyOf(request.address), clock.now());
    const UrlReading reading =
        readUrl({request.address, request.known}, request.kind, options, request.policy, clock, sink, cancellation);
    ImportOutcome outcome;
    const Result<Done> finished = sink.finish({options.sourceKey, reading.state});
    outcome.summary = sink.summary();
    if (!reading.read) {
        outcome.stopped = reading.read.error();
    } else if (!finished) {
        outcome.stopped = finished.error();
    }
    return outcome;
}

}  // namespace zhiban
