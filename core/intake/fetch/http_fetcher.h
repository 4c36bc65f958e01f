// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <optional>

#include "core/base/clock.h"
#include "core/domain/source.h"
#include "core/intake/fetch/fetch_policy.h"

namespace zhiban {

struct FetchRequest {
    QUrl address;
    FetchState state = {};   // what the source remembers; after a failure nothing of it is sent
    bool mayBePage = false;  // a page for people is what is wanted, not a mistake
    // Name and value of a header that proves who asks. It goes to the address's own scheme, host and port alone, never
    // where a redirect leads elsewhere, and is never part of a report.
    QByteArray secretHeader = {};
    QByteArray secret = {};
};

enum class FetchOutcome {
    Fetched,      // a body that is not known yet
    NotModified,  // the server says it has nothing new
    Unchanged,    // it sent the bytes we know
    Failed
};

struct FetchReport {
    FetchOutcome outcome = FetchOutcome::Failed;
    QByteArray body;       // Fetched only
    QByteArray charset;    // of Content-Type; goes to ReadOptions::charset
    QByteArray mediaType;  // of Content-Type, lower case
    QUrl address;          // after redirects
    QUrl nextPage;         // where a Link header says the answer goes on (RFC 8288, rel="next")
    bool moved = false;    // every redirect was permanent (301, 308): the new address may be remembered
    int status = 0;        // of the last answer, 0 when there was none
    std::optional<std::chrono::seconds> retryAfter;  // asked for by the server, at most a day
    // What to remember. For Fetched: only once the body has been read without error, else afterFailure() of the
    // old state, so that the next fetch asks for the whole body again: 304 after a failure is still a failure.
    FetchState state;
    // Failed only. Unavailable: "fetch.timeout", "fetch.unresolved", "fetch.network", "fetch.truncated",
    // "fetch.status" (details: status). Denied: those of vetAddress(), "fetch.private-address", "fetch.tls".
    // Invalid: "fetch.too-large", "fetch.redirects", "fetch.is-html", "fetch.packing" (bombs, damaged gzip).
    // Cancelled. The address is the first detail.
    std::optional<Error> failure;
};

// The state to remember when a fetch or the reading of its body failed.
FetchState afterFailure(FetchState before, const QString& what, TimePoint now);

// Fetches bodies over HTTP, each hop vetted: the name is resolved first, every address must be public (or the host
// trusted), and the connection goes to that very address, so that a name cannot change its mind in between. No
// cookies, no credentials but the request's own, no TLS errors ignored. Lives on one thread with an event loop, the
// intake thread; fetch() is called there and never blocks. Many fetches may run at once. A cancelled future ends its
// fetch.
class HttpFetcher final : public QObject {
    Q_OBJECT
  public:
    // The clock must outlive the fetcher.
    HttpFetcher(FetchPolicy policy, const Clock& clock, QObject* parent = nullptr);
    ~HttpFetcher() override;  // running fetches end as Cancelled

    QFuture<FetchReport> fetch(const FetchRequest& request);

  private:
    FetchPolicy policy_;
    const Clock& clock_;
    QNetworkAccessManager manager_;
};

}  // namespace zhiban
