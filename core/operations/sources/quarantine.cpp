// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/sources/quarantine.h"

#include <QBuffer>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/intake/collect/collector.h"
#include "core/operations/sources/quarantined_bytes.h"

namespace zhiban {
namespace {

// Keeps what one item gave.
class RetrySink final : public ItemSink {
  public:
    Result<Done> post(IncomingPost post) override {
        posts.push_back(std::move(post));
        return Done{};
    }
    Result<Done> refuse(QuarantinedItem item) override {
        refused.push_back(std::move(item));
        return Done{};
    }

    std::vector<IncomingPost> posts;
    std::vector<QuarantinedItem> refused;
};

// How its source is read now; as a file of the office where nobody listens to it.
Result<ReadOptions> optionsFor(const ReadSession& session, const QuarantinedItem& item, TimePoint now) {
    const Result<ListenedSource> source = session.sources().listened(item.sourceKey);
    if (source) {
        return readOptionsOf(source->subscription, now);
    }
    if (source.error().kind != ErrorKind::NotFound) {
        return fail(source.error());
    }
    ReadOptions options;
    options.sourceKey = item.sourceKey;
    options.now = now;
    return options;
}

LedgerDraft settled(const ActContext& context, QuarantineId id, QuarantineFate fate, const QString& reason) {
    return draftOf(context, verbs::QuarantineSettled, QStringLiteral("quarantine"), QString::number(id.value),
                   toJson(QuarantineSettledPayload{fate, reason}));
}

// What one round of retries gathers before it is committed.
class Retry {
  public:
    Retry(UnitOfWork& work, const ActContext& context, const CompiledRules& rules)
        : work_(work), context_(context), rules_(rules), connectors_(connectors()) {}

    Result<Done> item(QuarantineId id) {
        const Result<QuarantinedItem> item = work_.read().quarantine().byId(id);
        if (!item) {
            return fail(item.error());
        }
        if (item->fate) {
            return Done{};  // somebody else was quicker
        }
        const Connector* connector = connectorOf(item->connector);
        if (!connector || item->rawSize > item->raw.size()) {
            ++outcome.stayed;
            return Done{};
        }
        Result<ReadOptions> options = optionsFor(work_.read(), *item, context_.now);
        if (!options) {
            return fail(options.error());
        }
        options->origin = item->origin;
        RetrySink sink;
        QByteArray bytes = readableAlone(*item);
        QBuffer input(&bytes);
        input.open(QIODevice::ReadOnly);
        const Result<ReadSummary> read = connector->read(input, *options, sink, Cancellation());
        if (read && !sink.posts.empty() && sink.refused.empty()) {
            return accept(*item, std::move(sink.posts));
        }
        const QString reason = !sink.refused.empty() ? sink.refused.front().subject
                               : read                ? item->subject
                                                     : read.error().subject;
        if (reason == item->subject) {
            ++outcome.stayed;
            return Done{};
        }
        return refuseAnew(*item, reason, sink.refused.empty() ? read.error().what : sink.refused.front().what);
    }

    Result<Done> commit() {
        for (const auto& [connector, posts] : posts_) {
            const Result<ReceiptCounts> counts = work_.receive(posts, connector, context_.now);
            if (!counts) {
                return fail(counts.error());
            }
            add(*counts);
        }
        if (!refused_.empty()) {
            if (const Result<Done> kept = work_.quarantine(refused_); !kept) {
                return kept;
            }
        }
        if (acts_.empty()) {
            return Done{};
        }
        return work_.commit(acts_).map([](const LedgerHead&) { return Done{}; });
    }

    RetryQuarantine::Outcome outcome;

  private:
    const Connector* connectorOf(const QString& kind) const {
        for (const std::unique_ptr<Connector>& one : connectors_) {
            if (one->traits().kind == kind) {
                return one.get();
            }
        }
        return nullptr;
    }

    Result<Done> accept(const QuarantinedItem& item, std::vector<IncomingPost> posts) {
        for (IncomingPost& post : posts) {
            std::vector<Hit> hits = rules_.match(subjectOf(post, context_.now));
            posts_[item.connector].push_back({std::move(post), std::move(hits)});
        }
        acts_.push_back(settled(context_, item.id, QuarantineFate::Read, {}));
        ++outcome.read;
        return Done{};
    }

    Result<Done> refuseAnew(QuarantinedItem item, const QString& reason, const QString& what) {
        acts_.push_back(settled(context_, item.id, QuarantineFate::SetAside, reason));
        item.subject = reason;
        item.what = what;
        item.at = context_.now;
        refused_.push_back(std::move(item));
        ++outcome.refusedAnew;
        return Done{};
    }

    void add(const ReceiptCounts& counts) {
        ReceiptCounts& sum = outcome.posts;
        sum.stored += counts.stored;
        sum.duplicates += counts.duplicates;
        sum.revised += counts.revised;
        sum.alerts += counts.alerts;
        if (counts.first) {
            sum.first = sum.first ? sum.first : counts.first;
            sum.last = counts.last;
        }
    }

    UnitOfWork& work_;
    const ActContext& context_;
    const CompiledRules& rules_;
    std::vector<std::unique_ptr<Connector>> connectors_;
    std::map<QString, std::vector<MatchedPost>> posts_;  // by connector
    std::vector<QuarantinedItem> refused_;
    std::vector<LedgerDraft> acts_;
};

}  // namespace

Result<QuarantineList> ReadQuarantine::run(const ReadSession& session) const {
    Result<std::vector<QuarantinedItem>> items = session.quarantine().page(filter, std::nullopt, kShown);
    if (!items) {
        return fail(items.error());
    }
    const Result<qint64> waiting = session.quarantine().count(filter);
    if (!waiting) {
        return fail(waiting.error());
    }
    return QuarantineList{std::move(*items), *waiting};
}

Result<RetryQuarantine::Outcome> RetryQuarantine::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    Retry retry(**work, context, *rules);
    for (const QuarantineId& id : items) {
        if (const Result<Done> tried = retry.item(id); !tried) {
            return fail(tried.error());
        }
    }
    return retry.commit().map([&](Done) { return retry.outcome; });
}

Result<int> SetAside::run(WriteSession& session, const ActContext& context) const {
    const QString why = reason.trimmed();
    if (why.isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("setting aside needs a reason"),
                    QStringLiteral("quarantine.no-reason"));
    }
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    std::vector<LedgerDraft> acts;
    for (const QuarantineId& id : items) {
        const Result<QuarantinedItem> item = (*work)->read().quarantine().byId(id);
        if (!item) {
            return fail(item.error());
        }
        if (!item->fate) {
            acts.push_back(settled(context, id, QuarantineFate::SetAside, why));
        }
    }
    if (acts.empty()) {
        return 0;
    }
    return (*work)->commit(acts).map([&](const LedgerHead&) { return static_cast<int>(acts.size()); });
}

}  // namespace zhiban
