// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/intake/import_file.h"

#include <QFileInfo>
#include <thread>

#include "core/base/bounded_queue.h"
#include "core/intake/open_input.h"
#include "core/operations/media/media_acts.h"

namespace zhiban {

namespace {

// A batch commits in about 50 ms, so a writer that waits its turn never waits long.
constexpr size_t batchSize = 5000;
constexpr size_t batchesWaiting = 3;

struct Batch {
    std::vector<MatchedPost> posts;
    std::vector<QuarantinedItem> refused;
    QString connector;
    ReadSummary read;

    bool isEmpty() const { return posts.empty() && refused.empty(); }
    bool isFull() const { return posts.size() + refused.size() >= batchSize; }
};

// Matches each post as it is read and hands full batches on. Lives on the reading thread.
class MatchingSink final : public ItemSink {
  public:
    MatchingSink(BoundedQueue<Batch>& queue, const CompiledRules& rules, TimePoint now)
        : queue_(queue), rules_(rules), now_(now) {
        batch_.posts.reserve(batchSize);
    }

    void opened(const ConnectorTraits& traits) override { connector_ = traits.kind; }
    Result<Done> post(IncomingPost post) override {
        std::vector<Hit> hits = matchIncoming(rules_, post, now_);
        batch_.posts.push_back({std::move(post), std::move(hits)});
        return batch_.isFull() ? handOn() : Done{};
    }
    Result<Done> refuse(QuarantinedItem item) override {
        batch_.refused.push_back(std::move(item));
        return batch_.isFull() ? handOn() : Done{};
    }
    void progress(const ReadSummary& summary) override { read_ = summary; }

    Result<Done> handOn() {
        if (batch_.isEmpty()) {
            return Done{};
        }
        batch_.connector = connector_;
        batch_.read = read_;
        Batch full = std::exchange(batch_, Batch{});
        batch_.posts.reserve(batchSize);
        if (!queue_.push(std::move(full))) {
            return fail(ErrorKind::Cancelled, QStringLiteral("the store stopped taking posts"));
        }
        return Done{};
    }

  private:
    BoundedQueue<Batch>& queue_;
    const CompiledRules& rules_;
    const TimePoint now_;
    Batch batch_;
    QString connector_;
    ReadSummary read_;
};

void count(ImportSummary& summary, const ReceiptCounts& stored, qint64 refused, const ReadSummary& read) {
    summary.stored += stored.stored;
    summary.duplicates += stored.duplicates;
    summary.revised += stored.revised;
    summary.alerts += stored.alerts;
    summary.quarantined += refused;
    summary.read = summary.stored + summary.duplicates + summary.revised + summary.quarantined;
    summary.bytes = read.bytes;
    summary.totalBytes = read.totalBytes;
}

}  // namespace

ImportOutcome importFile(const ImportRequest& request, const std::shared_ptr<const CompiledRules>& rules,
                         const StoreBatch& store, const ImportProgress& progress, const Cancellation& cancellation) {
    BoundedQueue<Batch> queue(batchesWaiting);
    std::optional<Error> readingStopped;
    std::thread reading([&] {
        MatchingSink sink(queue, *rules, request.options.now);
        const Result<ReadSummary> read = readFile(request.path, request.kind, request.options, sink, cancellation);
        // What was read before an error is complete and is kept.
        const Result<Done> rest = sink.handOn();
        if (!read) {
            readingStopped = read.error();
        } else if (!rest) {
            readingStopped = rest.error();
        }
        queue.close();
    });

    ImportOutcome outcome;
    const QString origin = QFileInfo(request.path).fileName();
    while (std::optional<Batch> batch = queue.pop()) {
        const auto refused = static_cast<qint64>(batch->refused.size());
        const ReadSummary read = batch->read;
        const Result<ReceiptCounts> stored =
            store({std::move(batch->posts), std::move(batch->refused), std::move(batch->connector), origin});
        if (!stored) {
            outcome.stopped = stored.error();
            queue.close();
            break;
        }
        count(outcome.summary, *stored, refused, read);
        if (progress) {
            progress(outcome.summary);
        }
    }
    reading.join();
    if (!outcome.stopped) {
        outcome.stopped = readingStopped;
    }
    return outcome;
}

}  // namespace zhiban
