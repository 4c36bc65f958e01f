// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/fetch/read_url.h"

#include <QBuffer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>
#include <algorithm>

#include "core/intake/open_input.h"

namespace zhiban {
namespace {
constexpr std::chrono::milliseconds kCancellationLookedAtEvery{100};

bool isForPages(const QString& kind) {
    const std::vector<std::unique_ptr<Connector>> all = connectors();
    return std::ranges::any_of(
        all, [&](const auto& connector) { return connector->traits().kind == kind && connector->traits().isPage; });
}

}  // namespace

FetchReport fetchNow(const FetchRequest& request, const FetchPolicy& policy, const Clock& clock,
                     const Cancellation& cancellation) {
    QEventLoop loop;  // first: on a thread that is not Qt's own, timers start only once there is one
    HttpFetcher fetcher(policy, clock);
    QFuture<FetchReport> future = fetcher.fetch(request);
    QFutureWatcher<FetchReport> watcher;
    QObject::connect(&watcher, &QFutureWatcher<FetchReport>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &loop, [&] {
        if (cancellation.isCancelled()) {
            future.cancel();
        }
    });
    looking.start(kCancellationLookedAtEvery);
    loop.exec();
    if (future.resultCount() > 0) {
        return future.result();
    }
    FetchReport cancelled;
    cancelled.state = request.state;
    cancelled.failure = Error{ErrorKind::Cancelled,
                              QStringLiteral("the fetch was cancelled"),
                              QStringLiteral("fetch.cancelled"),
                              {request.address.toDisplayString()}};
    return cancelled;
}

UrlReading readUrl(const FetchRequest& request, const QString& kind, ReadOptions options, const FetchPolicy& policy,
                   const Clock& clock, ItemSink& sink, const Cancellation& cancellation) {
    FetchRequest asked = request;
    asked.mayBePage = asked.mayBePage || isForPages(kind);
    FetchReport report = fetchNow(asked, policy, clock, cancellation);
    UrlReading reading{report.outcome, ReadSummary{}, report.state, report.retryAfter, report.address, report.nextPage};
    if (report.failure) {
        reading.read = fail(*report.failure);
        return reading;
    }
    if (report.outcome != FetchOutcome::Fetched) {
        return reading;
    }
    const QString address = report.address.toDisplayString();
    if (options.origin.isEmpty()) {
        options.origin = address;
    }
    if (options.sourceKey.isEmpty()) {
        options.sourceKey = request.address.toDisplayString();
    }
    if (options.charset.isEmpty()) {
        options.charset = report.charset;
    }
    QBuffer body(&report.body);
    body.open(QIODevice::ReadOnly);
    reading.read = readInput(body, report.address.fileName(), kind, options, sink, cancellation);
    if (!reading.read) {
        reading.outcome = FetchOutcome::Failed;
        reading.state = afterFailure(request.state, reading.read.error().what, clock.now());
        if (reading.read.error().details.empty()) {
            reading.read.error().details.push_back(address);
        }
    }
    return reading;
}

}  // namespace zhiban
