// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/presentation/trial.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrent>
#include <algorithm>

namespace zhiban {

namespace {

// Keeps the first items and ends the reading when there are enough.
class TrialSink final : public ItemSink {
  public:
    TrialSink(Cancellation cancellation, std::function<void(int)> told)
        : cancellation_(std::move(cancellation)), told_(std::move(told)) {}

    Result<Done> post(IncomingPost post) override {
        result.posts.push_back(std::move(post));
        return step();
    }
    Result<Done> refuse(QuarantinedItem item) override {
        result.refused.push_back(std::move(item));
        return step();
    }
    // A source must not forget what nobody has stored.
    Result<Done> settle() override {
        wasToForget = true;
        return fail(ErrorKind::Cancelled, QStringLiteral("only a trial"));
    }

    bool wasToForget = false;
    TrialResult result;

  private:
    Result<Done> step() {
        told_(++result.seen);
        if (cancellation_.isCancelled()) {
            return fail(ErrorKind::Cancelled, QStringLiteral("the person stopped the trial"));
        }
        if (result.posts.size() >= Trial::kShown || result.refused.size() >= Trial::kShown) {
            result.enough = true;
            return fail(ErrorKind::Cancelled, QStringLiteral("enough to look at"));
        }
        return Done{};
    }

    Cancellation cancellation_;
    std::function<void(int)> told_;
};

TrialResult lookOnce(const Subscription& source, const Secrets& secrets, const Clock& clock,
                     const Cancellation& cancellation, std::function<void(int)> told) {
    const std::vector<std::unique_ptr<Collector>> kinds = collectors();
    const auto kind = std::ranges::find(kinds, source.kind, [](const auto& one) { return one->traits().kind; });
    if (kind == kinds.end()) {
        TrialResult none;
        none.failure = Error{ErrorKind::Invalid,
                             QStringLiteral("nothing collects from that kind"),
                             QStringLiteral("source.kind"),
                             {source.kind}};
        return none;
    }
    CollectRequest request;
    request.source = source;
    request.secrets = secrets;
    TrialSink sink(cancellation, std::move(told));
    const Collected collected = (*kind)->collect(request, sink, clock, cancellation);
    // That it was not let forget is no failure of the source.
    const bool ourOwn = sink.result.enough ||
                        (sink.wasToForget && collected.failure && collected.failure->kind == ErrorKind::Cancelled);
    if (!ourOwn) {
        sink.result.failure = collected.failure;
    }
    return std::move(sink.result);
}

}  // namespace

Trial::Trial(const Clock& clock, QObject* parent) : QObject(parent), clock_(clock) {}

Trial::~Trial() {
    cancellation_.cancel();
}

void Trial::start(const Subscription& source, const Secrets& secrets) {
    cancellation_.cancel();
    cancellation_ = Cancellation();
    running_ = true;
    const int run = ++run_;
    auto* watcher = new QFutureWatcher<TrialResult>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, run](int seen) {
        if (run == run_) {
            Q_EMIT progress(seen);
        }
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, run, watcher] {
        watcher->deleteLater();
        if (run == run_ && watcher->future().resultCount() > 0) {
            running_ = false;
            Q_EMIT finished(watcher->result());
        }
    });
    watcher->setFuture(QtConcurrent::run(
        [source, secrets, &clock = clock_, cancellation = cancellation_](QPromise<TrialResult>& promise) {
            promise.setProgressRange(0, 2 * kShown);
            promise.addResult(lookOnce(source, secrets, clock, cancellation,
                                       [&promise](int seen) { promise.setProgressValue(seen); }));
        }));
}

void Trial::cancel() {
    cancellation_.cancel();
}

}  // namespace zhiban
