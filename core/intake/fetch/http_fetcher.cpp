// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/fetch/http_fetcher.h"

#include "core/intake/fetch/fetch_job.h"

namespace zhiban {

FetchState afterFailure(FetchState before, const QString& what, TimePoint now) {
    before.lastFailure = now;
    before.failure = what;
    return before;
}

HttpFetcher::HttpFetcher(FetchPolicy policy, const Clock& clock, QObject* parent)
    : QObject(parent), policy_(std::move(policy)), clock_(clock) {
    manager_.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager_.setTransferTimeout(static_cast<int>(policy_.silence.count()));
}

HttpFetcher::~HttpFetcher() {
    // Before the manager they use.
    qDeleteAll(findChildren<FetchJob*>(QString(), Qt::FindDirectChildrenOnly));
}

QFuture<FetchReport> HttpFetcher::fetch(const FetchRequest& request) {
    return (new FetchJob(request, policy_, clock_, manager_, this))->start();
}

}  // namespace zhiban
